using System.Globalization;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What people type for a NIP → a NIP, or what is wrong with it (domain.md §1, §6; features.md R2, C4, C5).</summary>
internal static class PembacaNip
{
    private const int UmurTermuda = 18;
    private const int UmurTertua = 65;
    private const string Contoh = "Contoh: 19861226 200912 2 001.";
    private const string Ulang = "Mohon periksa kembali.";

    public static Hasil<Nip> Baca(string? teks, DateOnly hariIni)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return Salah("kosong", $"NIP belum diisi. NIP terdiri dari 18 angka. {Contoh}");
        }

        var ketikan = AngkaKetikan.Baca(teks);
        if (ketikan.Angka.Length == 0)
        {
            return Salah("huruf", $"Tidak ada angka pada jawaban Anda. NIP terdiri dari 18 angka. {Contoh}");
        }

        if (ketikan.Huruf is { } huruf)
        {
            return Salah("huruf", SoalHuruf(huruf, ketikan.Maksud));
        }

        var terbaca = new Nip(ketikan.Angka);
        var salah = SalahPanjang(ketikan.Angka) ?? SalahSusunan(terbaca, hariIni);
        return salah is null ? terbaca : salah;
    }

    private static string SoalHuruf(char huruf, char? maksud) => maksud is { } angka
        ? $"NIP hanya berisi angka, tetapi ada huruf {huruf} di dalamnya. Mungkin maksud Anda angka {angka}. Mohon ketik ulang NIP Anda."
        : $"NIP hanya berisi angka, tetapi ada huruf {huruf} di dalamnya. Mohon ketik ulang NIP Anda, cukup 18 angkanya saja.";

    private static Kesalahan? SalahPanjang(string angka) => angka.Length switch
    {
        Nip.Panjang => null,
        9 => Salah("lama", "Yang Anda kirim 9 angka, yaitu NIP lama. Yang diperlukan NIP baru, 18 angka, diawali tanggal lahir Anda. " + Contoh),
        12 => Salah("kurang", "NIP terdiri dari 18 angka; yang Anda kirim 12. Mungkin itu nomor registrasi. " + Contoh),
        16 => Salah("kurang", "NIP terdiri dari 18 angka; yang Anda kirim 16. Mungkin itu NIK. " + Contoh),
        < Nip.Panjang => Salah("kurang", $"NIP terdiri dari 18 angka; yang Anda kirim {angka.Length}. Mohon periksa angka yang terlewat. {Contoh}"),
        _ => Salah("lebih", $"NIP terdiri dari 18 angka; yang Anda kirim {angka.Length}. Mohon periksa angka yang terketik dua kali. {Contoh}"),
    };

    private static Kesalahan? SalahSusunan(Nip nip, DateOnly hariIni) =>
        SalahLahir(nip, hariIni) ?? SalahTmt(nip, hariIni) ?? SalahUmur(nip) ?? SalahUjung(nip);

    private static Kesalahan? SalahLahir(Nip nip, DateOnly hariIni)
    {
        var delapan = nip.Angka[..8];
        if (!DateOnly.TryParseExact(delapan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lahir))
        {
            return Salah("tanggal", $"Delapan angka pertama NIP adalah tanggal lahir (tahun, bulan, tanggal); {delapan} bukan tanggal. {Ulang}");
        }

        return lahir.Year < 1900 || lahir > hariIni
            ? Salah("tanggal", $"Delapan angka pertama NIP adalah tanggal lahir; yang terbaca {Tanggal.Huruf(lahir)}, dan itu tidak mungkin. {Ulang}")
            : null;
    }

    private static Kesalahan? SalahTmt(Nip nip, DateOnly hariIni)
    {
        var (tahun, bulan) = (nip.Bagian(8, 4), nip.Bagian(12, 2));
        if (bulan is >= 21 and <= 29)
        {
            return Salah(
                "pppk",
                "Itu Nomor Induk PPPK (angka ke-13 adalah 2), bukan NIP. Pendataan ini hanya untuk CPNS dan PNS. Jika Anda PNS, mohon periksa kembali angkanya.");
        }

        if (bulan is < 1 or > 12 || tahun is 0)
        {
            return Salah("bulan", $"Angka ke-9 sampai ke-14 NIP adalah tahun dan bulan TMT CPNS; {nip.Angka[8..14]} bukan tahun dan bulan. {Ulang}");
        }

        return nip.TmtCpns > hariIni
            ? Salah("bulan", $"Angka ke-9 sampai ke-14 NIP adalah TMT CPNS; yang terbaca {Tanggal.NamaBulan(bulan)} {tahun:D4}, dan itu belum tiba. {Ulang}")
            : null;
    }

    private static Kesalahan? SalahUmur(Nip nip)
    {
        // A TMT is always the first of the month: the birthday of that month counts as reached.
        var umur = nip.TmtCpns.Year - nip.TanggalLahir.Year - (nip.TmtCpns.Month < nip.TanggalLahir.Month ? 1 : 0);
        var (lahir, tmt) = (Tanggal.Huruf(nip.TanggalLahir), $"{Tanggal.NamaBulan(nip.TmtCpns.Month)} {nip.TmtCpns.Year:D4}");
        return umur is < UmurTermuda or > UmurTertua
            ? Salah("umur", $"Menurut NIP itu Anda lahir {lahir} dan menjadi CPNS {tmt}, pada umur yang tidak mungkin. {Ulang}")
            : null;
    }

    private static Kesalahan? SalahUjung(Nip nip)
    {
        if (nip.Angka[14] is not ('1' or '2'))
        {
            return Salah("jk", $"Angka ke-15 NIP adalah 1 (pria) atau 2 (wanita); yang terbaca {nip.Angka[14]}. {Ulang}");
        }

        return nip.Angka.EndsWith("000", StringComparison.Ordinal)
            ? Salah("urut", $"Tiga angka terakhir NIP adalah nomor urut mulai 001; yang terbaca 000. {Ulang}")
            : null;
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"nip.{kode}", pesan, "nip");
}
