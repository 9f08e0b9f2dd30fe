using System.Globalization;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What people type for a date → a date, or what is wrong with it (domain.md §6).</summary>
internal static class PembacaTanggal
{
    private const string Contoh = "Contoh: 12-01-1986 atau 12 Januari 1986.";
    private const int TahunTerawal = 1900;
    private const int TahunTerakhir = 2100;

    private static readonly HashSet<string> Pengantar =
    [
        "tmt", "tgl", "tanggal", "bln", "bulan", "th", "thn", "tahun", "lahir", "pada", "hari",
        "senin", "selasa", "rabu", "kamis", "jumat", "jum", "at", "sabtu", "minggu", "ahad",
    ];

    public static Hasil<DateOnly> Baca(string? teks, DateOnly hariIni)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return Salah("kosong", $"Tanggal belum diisi. {Contoh}");
        }

        var potongan = PotonganTanggal.Urai(teks).Where(p => !Pengantar.Contains(p.Teks)).ToList();
        return potongan switch
        {
            [{ Angka: true } satu] => Rapat(satu.Teks, hariIni),
            [{ Angka: true } satu, { Angka: true } dua, { Angka: true } tiga] => Berangka(satu.Teks, dua.Teks, tiga.Teks, hariIni),
            [{ Angka: true } hari, { Angka: false } kata, { Angka: true } tahun] => Berkata(hari.Teks, kata.Teks, tahun.Teks, hariIni),
            [{ Angka: false } kata, { Angka: true } hari, { Angka: true } tahun] => Berkata(hari.Teks, kata.Teks, tahun.Teks, hariIni),
            [{ Angka: false } kata, { Angka: true, Teks.Length: 4 }] when NamaBulanKetikan.Cari(kata.Teks) is not null =>
                Salah("hari", $"Tanggalnya belum disebut, baru bulan dan tahun. {Contoh}"),
            [{ Angka: true }, _] => Salah("tahun", $"Tahunnya belum disebut. {Contoh}"),
            _ => Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}"),
        };
    }

    // Without separators: 12011986, 19860112, 120186. The first two never mean two dates at once.
    private static Hasil<DateOnly> Rapat(string angka, DateOnly hariIni) => angka.Length switch
    {
        8 when int.Parse(angka.AsSpan(4), CultureInfo.InvariantCulture) is >= TahunTerawal and <= TahunTerakhir =>
            Berangka(angka[..2], angka[2..4], angka[4..], hariIni),
        8 => Berangka(angka[..4], angka[4..6], angka[6..], hariIni),
        6 => Berangka(angka[..2], angka[2..4], angka[4..], hariIni),
        _ => Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}"),
    };

    private static Hasil<DateOnly> Berangka(string satu, string dua, string tiga, DateOnly hariIni) =>
        satu.Length == 4 ? Susun(tiga, BulanDari(dua), satu, hariIni) : Susun(satu, BulanDari(dua), tiga, hariIni);

    private static Hasil<DateOnly> Berkata(string hari, string kata, string tahun, DateOnly hariIni)
    {
        if (NamaBulanKetikan.Cari(kata) is not { } bulan)
        {
            return Salah("bulan", $"“{kata}” bukan nama bulan. {Contoh}");
        }

        return hari.Length == 4 ? Susun(tahun, bulan, hari, hariIni) : Susun(hari, bulan, tahun, hariIni);
    }

    private static int BulanDari(string angka) => angka.Length > 2 ? int.MaxValue : int.Parse(angka, CultureInfo.InvariantCulture);

    private static Hasil<DateOnly> Susun(string hari, int bulan, string tahun, DateOnly hariIni)
    {
        if (hari.Length > 2)
        {
            return Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}");
        }

        if (bulan is < 1 or > 12)
        {
            return Salah("bulan", $"{(bulan > 99 ? "Bulan itu" : $"Bulan {bulan}")} tidak ada. Urutannya tanggal, bulan, tahun. {Contoh}");
        }

        var lengkap = Tahun(tahun, hariIni);
        return lengkap.Berhasil ? Jadi(int.Parse(hari, CultureInfo.InvariantCulture), bulan, lengkap.Nilai) : lengkap.Kesalahan;
    }

    private static Hasil<int> Tahun(string angka, DateOnly hariIni)
    {
        var kini = hariIni.Year % 100;
        return angka.Length switch
        {
            4 when int.Parse(angka, CultureInfo.InvariantCulture) is >= TahunTerawal and <= TahunTerakhir and var tahun => tahun,
            2 when int.Parse(angka, CultureInfo.InvariantCulture) is var dua && dua > kini => 1900 + dua,
            2 => Salah("abad", $"Tahun {angka} dapat berarti 19{angka} atau 20{angka}. Mohon tulis tahunnya lengkap, 4 angka. {Contoh}"),
            _ => Salah("tahun", $"Tahun {angka} belum dapat dibaca. Mohon tulis tahunnya lengkap, 4 angka. {Contoh}"),
        };
    }

    private static Hasil<DateOnly> Jadi(int hari, int bulan, int tahun)
    {
        var (terakhir, sebutan) = (DateTime.DaysInMonth(tahun, bulan), $"{Tanggal.NamaBulan(bulan)} {tahun}");
        return hari >= 1 && hari <= terakhir
            ? new DateOnly(tahun, bulan, hari)
            : Salah("tidakada", $"Tanggal {hari} {sebutan} tidak ada; {sebutan} sampai tanggal {terakhir}. {Contoh}");
    }

    private static Kesalahan Salah(string kode, string pesan) => new($"tanggal.{kode}", pesan);
}
