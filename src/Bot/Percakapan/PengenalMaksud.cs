using EPupns.Bot.Percakapan.Masuk;
using EPupns.Core.Dasar;

namespace EPupns.Bot.Percakapan;

/// <summary>Free words outside any flow: the nearest flow, or the choices.</summary>
internal sealed class PengenalMaksud
{
    private static readonly (string[] Kata, string Alur)[] Peta =
    [
        (["status", "diverifikasi", "disetujui", "sudah sampai"], "status"),
        (["masuk", "login", "log in"], "masuk"),
        (["daftar", "registrasi", "register", "mendaftar"], "daftar"),
    ];

    /// <summary>Answers: a NIP begins the registration, known words their flow, everything else gets the choices.</summary>
    public async Task TanggapiAsync(ITurnContext giliran, Navigasi navigasi, CancellationToken batal)
    {
        var teks = giliran.Masukan.Teks;
        if (Nip.Baca(teks, DateOnly.FromDateTime(giliran.Kini.UtcDateTime)).Berhasil)
        {
            navigasi.Mulai(giliran, "daftar", teks);
        }
        else if (Alur(PembacaMasukan.Sederhana(teks)) is { } alur)
        {
            navigasi.Mulai(giliran, alur);
        }
        else
        {
            giliran.Awali(TeksUmum.TidakDikenal);
            await navigasi.TampilkanMenuAsync(giliran, batal);
        }
    }

    private static string? Alur(string teks) =>
        Peta.FirstOrDefault(p => p.Kata.Any(k => teks.Contains(k, StringComparison.Ordinal))).Alur;
}
