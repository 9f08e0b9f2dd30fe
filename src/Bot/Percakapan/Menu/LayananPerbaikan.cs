using EPupns.Bot.Alur.Verifikasi;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>From a button of the notice straight to the answer that a verifier gave back.</summary>
internal sealed class LayananPerbaikan(Navigasi navigasi, Sesi sesi, CariFormulir cari, DefinisiFormulir definisi)
{
    /// <summary>Opens it.</summary>
    public async Task BukaAsync(ITurnContext giliran, string kode, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            await navigasi.UlangiAsync(giliran, TeksVerifikasi.MasukLaluTekan, batal);
            return;
        }

        var formulir = await cari.JalankanAsync(registrasi.Id, batal);
        var baris = formulir?.Keadaan.Terbuka() == true ? BarisTerbuka.Baca(formulir.Terbuka)?.FirstOrDefault(b => b.Kode == kode) : null;
        if (baris is null)
        {
            await navigasi.UlangiAsync(giliran, TeksVerifikasi.SudahTidakDibuka, batal);
            return;
        }

        navigasi.Mulai(giliran, "periksa", Alamat(baris));
    }

    private string Alamat(BarisTerbuka baris) => baris switch
    {
        { Isian.Length: > 0 } => $"{baris.Bagian}/{baris.Kunci}/{baris.Isian}",
        { Kunci.Length: > 0 } => $"{baris.Bagian}/{baris.Kunci}",
        _ => definisi.AmbilBagian(baris.Bagian).Judul,
    };
}
