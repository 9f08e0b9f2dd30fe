using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Alur.Berkas;

/// <summary>"Kirim lewat web": a short-lived link to the page that takes papers without login.</summary>
internal sealed class PenautUnggah(UnggahLewatTautan tautan, IOptions<PilihanPortal> portal)
{
    /// <summary>Sends it.</summary>
    /// <param name="giliran">The turn.</param>
    /// <param name="registrasi">Whose papers.</param>
    /// <param name="kode">Code of one paper; null for the whole list.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task KirimAsync(ITurnContext giliran, Registrasi registrasi, string? kode, CancellationToken batal)
    {
        var token = await tautan.BuatAsync(registrasi.Id, kode, giliran.Percakapan.Id, batal);

        // Not part of the question: that is kept in the conversation's row, where a link must not stand.
        giliran.Kabarkan(
            TeksBerkas.Tautan.Dengan((int)UnggahLewatTautan.Umur.TotalMinutes), new SifatPesan(Lindungi: true),
            Label.Baris(new Tombol("Buka halaman berkas", Tautan: portal.Value.Alamat($"/unggah/{token}"))));
    }
}
