using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Opens the form of who is logged in.</summary>
internal sealed class PembukaRuang(Sesi sesi, BacaBorang borang, KonteksBorang konteks, DefinisiFormulir definisi)
{
    /// <summary>The form as it stands now; null when nobody is logged in.</summary>
    public async Task<RuangPeriksa?> BukaAsync(ITurnContext giliran, IsianPeriksa isi, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            return null;
        }

        var terbaca = await borang.JalankanAsync(registrasi.Id, batal);
        return new RuangPeriksa(definisi, registrasi, terbaca, await konteks.MuatAsync(terbaca, giliran.HariIni, Ditunda(isi), batal));
    }

    /// <summary>The same with the name of a value that was just understood.</summary>
    public async Task<RuangPeriksa> DenganAsync(RuangPeriksa ruang, Isian isian, string nilai, CancellationToken batal) => isian is IsianRujukan
        ? ruang with { Konteks = await konteks.MuatAsync(ruang.Borang, ruang.Konteks.HariIni, [(isian, nilai)], batal) }
        : ruang;

    // What waits for a yes is not in the form yet.
    private IEnumerable<(Isian Isian, string? Nilai)> Ditunda(IsianPeriksa isi) =>
        isi is { Diubah: { } kode, Nilai: not null } && definisi.CariBagian(isi.Bagian!)?.CariIsian(kode) is { } isian ? [(isian, isi.Nilai)] : [];
}
