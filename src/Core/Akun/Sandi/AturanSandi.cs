using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Akun.Sandi;

/// <summary>What a password must be (features.md R10; conversation.md turn 5): long enough, and not what everybody would try first.</summary>
public static class AturanSandi
{
    /// <summary>Fewest characters.</summary>
    public const int PalingPendek = 8;

    /// <summary>Most characters.</summary>
    public const int PalingPanjang = 128;

    /// <summary>The first rule that is broken; null when the password is good.</summary>
    /// <param name="sandi">As typed; spaces at its ends do not count.</param>
    /// <param name="nip">The NIP, or the login name of staff.</param>
    /// <returns>One of <c>sandi.pendek sandi.panjang sandi.nip sandi.lahir sandi.berulang sandi.umum</c>. The sentence never repeats the password.</returns>
    public static Kesalahan? Periksa(string sandi, string nip)
    {
        var bersih = sandi.Trim();
        var lipat = LipatAksara.Lipat(bersih);
        return bersih.Length switch
        {
            < PalingPendek => Salah("pendek", $"Kata sandi minimal {PalingPendek} karakter; yang Anda kirim {bersih.Length}."),
            > PalingPanjang => Salah("panjang", $"Kata sandi paling panjang {PalingPanjang} karakter; yang Anda kirim {bersih.Length}."),
            _ when MemuatIdentitas(lipat, nip) => Salah("nip", $"Kata sandi tidak boleh memuat {(AdalahNip(nip) ? "NIP" : "nama pengguna")} Anda."),
            _ when AdalahNip(nip) && TanggalLahir(nip).Contains(lipat) => Salah("lahir", "Kata sandi tidak boleh berupa tanggal lahir Anda."),
            _ when bersih.ToLowerInvariant().Distinct().Count() < 3 => Salah("berulang", "Kata sandi tidak boleh hanya mengulang karakter yang sama."),
            _ when SandiUmum.Termasuk(bersih) => Salah("umum", "Kata sandi itu mudah ditebak. Mohon pilih yang lain, misalnya gabungan beberapa kata."),
            _ => null,
        };
    }

    // A short login name, "adi", may well be part of a good password.
    private static bool MemuatIdentitas(string lipat, string nip) => LipatAksara.Lipat(nip) is var identitas
        && (lipat == identitas || (identitas.Length >= PalingPendek && lipat.Contains(identitas, StringComparison.Ordinal)));

    private static bool AdalahNip(string nip) => nip.Length == Nip.Panjang && nip.All(char.IsAsciiDigit);

    private static string[] TanggalLahir(string nip)
    {
        var (tahun, bulan, hari) = (nip[..4], nip[4..6], nip[6..8]);
        return [hari + bulan + tahun, tahun + bulan + hari, bulan + hari + tahun, hari + bulan + tahun[2..], tahun[2..] + bulan + hari];
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"sandi.{kode}", pesan, "sandi");
}
