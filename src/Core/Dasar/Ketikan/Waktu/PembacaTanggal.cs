using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What people type for a date → a date, with what is to be asked about it, or what is wrong with it (domain.md §6).</summary>
internal static partial class PembacaTanggal
{
    private const string Contoh = "Contoh: 12-01-1986 atau 12 Januari 1986.";

    private static readonly FrozenSet<string> Pengantar = FrozenSet.Create(
        "tmt", "tgl", "tgll", "tggl", "tanggal", "tertanggal", "per", "bln", "bulan", "th", "thn", "tahun", "lahir", "pada", "hari", "m", "masehi", "ya", "pak", "bu", "saya", "adalah", "yaitu",
        "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad");

    // Words that turn a sentence round or name a second date: what stands beside them is not taken out of it.
    private static readonly FrozenSet<string> Pengubah = FrozenSet.Create(
        "bukan", "bkn", "tidak", "tdk", "belum", "blm", "atau", "sampai", "hingga", "sd", "s", "d", "sebelum", "sesudah", "setelah", "antara", "kecuali", "sejak", "lebih", "kurang");

    public static Hasil<TanggalTerbaca> Baca(string? teks, CaraTanggal cara)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return Salah("kosong", $"Tanggal belum diisi. {Contoh}");
        }

        if (teks.Length > 300)
        {
            return Salah("bentuk", $"Jawaban itu terlalu panjang untuk sebuah tanggal. {Contoh}");
        }

        if (Campur().Match(teks) is { Success: true } campur)
        {
            return Salah("bentuk", $"Ada huruf di antara angka pada \"{campur.Value}\". Mohon ketik ulang tanggalnya. {Contoh}");
        }

        if (TanggalNisbi.Baca(teks, cara) is { } nisbi)
        {
            return nisbi;
        }

        var inti = PotonganTanggal.Terbilangkan(PotonganTanggal.Urai(Jumat().Replace(teks, " ")).Where(p => !Pengantar.Contains(p.Teks)));
        return inti switch
        {
            [{ Angka: true } satu] => Rapat(satu.Teks, cara),
            [{ Angka: true } satu, { Angka: true } dua, { Angka: true } tiga] => Berangka(satu.Teks, dua.Teks, tiga.Teks, cara),
            [{ Angka: true } hari, { Angka: false } kata, { Angka: true } tahun] => Berkata(hari.Teks, kata.Teks, tahun.Teks, cara),
            [{ Angka: false } kata, { Angka: true } hari, { Angka: true } tahun] => Berkata(hari.Teks, kata.Teks, tahun.Teks, cara),
            [{ Angka: false } kata, { Angka: true, Teks.Length: 4 } tahun] when NamaBulanKetikan.Cari(kata.Teks) is { } bulan => TanpaHari(bulan.Bulan, tahun.Teks, cara),
            [{ Angka: false } kata, { Angka: true, Teks.Length: 2 } tahun] when cara.TanpaHari && NamaBulanKetikan.Cari(kata.Teks) is { } bulan => TanpaHari(bulan.Bulan, tahun.Teks, cara),
            [{ Angka: true } bulan, { Angka: true, Teks.Length: 4 } tahun] => TanpaHari(BulanDari(bulan.Teks), tahun.Teks, cara),
            [{ Angka: true, Teks.Length: 4 } tahun, { Angka: true } bulan] when cara.TanpaHari => TanpaHari(BulanDari(bulan.Teks), tahun.Teks, cara),
            [{ Angka: true } bulan, { Angka: true, Teks.Length: 2 } tahun] when cara.TanpaHari && BulanDari(bulan.Teks) is >= 1 and <= 12 && BulanDari(tahun.Teks) > 12 => TanpaHari(BulanDari(bulan.Teks), tahun.Teks, cara),
            [{ Angka: true }, _] => Salah("tahun", $"Tahunnya belum disebut. {Contoh}"),
            _ => DiDalam(inti, cara) ?? Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}"),
        };
    }

    // Without separators: 12011986, 19860112, 120186. The first two never mean two dates at once.
    private static Hasil<TanggalTerbaca> Rapat(string angka, CaraTanggal cara) => angka.Length switch
    {
        8 when int.Parse(angka.AsSpan(4), CultureInfo.InvariantCulture) is >= TahunKetikan.Terawal and <= TahunKetikan.Terakhir =>
            Berangka(angka[..2], angka[2..4], angka[4..], cara),
        8 => Berangka(angka[..4], angka[4..6], angka[6..], cara),
        6 => Berangka(angka[..2], angka[2..4], angka[4..], cara),
        4 when int.Parse(angka, CultureInfo.InvariantCulture) is >= TahunKetikan.Terawal and <= TahunKetikan.Terakhir => Salah("hari", $"Tanggal dan bulannya belum disebut, baru tahun {angka}. {Contoh}"),
        _ => Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}"),
    };

    private static Hasil<TanggalTerbaca> Berangka(string satu, string dua, string tiga, CaraTanggal cara) =>
        satu.Length == 4 ? Susun(tiga, BulanDari(dua), satu, cara) : Susun(satu, BulanDari(dua), tiga, cara);

    private static Hasil<TanggalTerbaca> Berkata(string hari, string kata, string tahun, CaraTanggal cara)
    {
        if (NamaBulanKetikan.Cari(kata) is not var (bulan, selip))
        {
            return Salah("bulan", $"“{(kata.Length > 30 ? kata[..30] + "…" : kata)}” bukan nama bulan. {Contoh}");
        }

        var hasil = hari.Length == 4 ? Susun(tahun, bulan, hari, cara) : Susun(hari, bulan, tahun, cara);
        return hasil.Berhasil && selip ? hasil.Nilai.Ragukan($"“{kata}” dibaca {Tanggal.NamaBulan(bulan)}.", null) : hasil;
    }

    private static Hasil<TanggalTerbaca> TanpaHari(int bulan, string tahun, CaraTanggal cara)
    {
        var hasil = Susun("1", bulan, tahun, cara);
        var salah = Salah("hari", $"Tanggalnya belum disebut, baru bulan dan tahun. {Contoh}");
        return !hasil.Berhasil ? hasil.Kesalahan : cara.TanpaHari ? hasil.Nilai.Ragukan("Tanggalnya tidak disebut, jadi dianggap tanggal 1.", salah) : salah;
    }

    // The only date in a sentence that says more than a date.
    private static Hasil<TanggalTerbaca>? DiDalam(IReadOnlyList<PotonganTanggal> potongan, CaraTanggal cara)
    {
        if (potongan.Count > 40 || potongan.Any(p => Pengubah.Contains(p.Teks)) || potongan.Index().Where(p => p.Item.Angka).ToList() is not [var (mulai, awal), .., var (akhir, ujung)])
        {
            return null;
        }

        var jarak = potongan.Skip(mulai).Take(akhir - mulai + 1).ToList();
        var hasil = jarak switch
        {
            [{ Angka: true }, { Angka: true } dua, { Angka: true }] => Berangka(awal.Teks, dua.Teks, ujung.Teks, cara),
            [{ Angka: true }, { Angka: false } kata, { Angka: true }] when NamaBulanKetikan.Cari(kata.Teks) is { Selip: false } => Berkata(awal.Teks, kata.Teks, ujung.Teks, cara),
            _ => (Hasil<TanggalTerbaca>?)null,
        };
        return hasil is { Berhasil: true, Nilai: var nilai }
            ? nilai.Ragukan($"Dari kalimat Anda yang dibaca hanya tanggalnya, {Tanggal.Huruf(nilai.Nilai)}.", Salah("bentuk", $"Mohon tulis tanggalnya saja. {Contoh}"))
            : hasil;
    }

    private static int BulanDari(string angka) => angka.Length > 2 ? int.MaxValue : int.Parse(angka, CultureInfo.InvariantCulture);

    private static Hasil<TanggalTerbaca> Susun(string hari, int bulan, string tahun, CaraTanggal cara)
    {
        if (hari.Length > 2)
        {
            return Salah("bentuk", $"Tanggal itu belum dapat dibaca. Urutannya tanggal, bulan, tahun. {Contoh}");
        }

        if (bulan is < 1 or > 12)
        {
            return Salah("bulan", $"{(bulan > 99 ? "Bulan itu" : $"Bulan {bulan}")} tidak ada; bulan terdiri dari 1 sampai 12. Urutannya tanggal, bulan, tahun. {Contoh}");
        }

        var lengkap = TahunKetikan.Baca(tahun, cara);
        return !lengkap.Berhasil ? lengkap.Kesalahan
            : Jadi(int.Parse(hari, CultureInfo.InvariantCulture), bulan, lengkap.Nilai.Tahun) is var hasil && hasil.Berhasil
                ? new TanggalTerbaca(hasil.Nilai, lengkap.Nilai.Alasan, lengkap.Nilai.Tegas)
                : hasil.Kesalahan!;
    }

    private static Hasil<DateOnly> Jadi(int hari, int bulan, int tahun)
    {
        var (terakhir, sebutan) = (DateTime.DaysInMonth(tahun, bulan), $"{Tanggal.NamaBulan(bulan)} {tahun}");
        return hari >= 1 && hari <= terakhir
            ? new DateOnly(tahun, bulan, hari)
            : Salah("tidakada", $"Tanggal {hari} {sebutan} tidak ada; {sebutan} sampai tanggal {terakhir}. {Contoh}");
    }

    // What people and old typewriters write for 0 and 1, touching a digit: told, never repaired.
    [GeneratedRegex(@"(?<![\p{L}\d])[oOlI|]+\d+|\d+[oOlI|]+(?!\p{L})")]
    private static partial Regex Campur();

    [GeneratedRegex(@"\bjum\W?at\b", RegexOptions.IgnoreCase)]
    private static partial Regex Jumat();

    private static Kesalahan Salah(string kode, string pesan) => new($"tanggal.{kode}", pesan);
}
