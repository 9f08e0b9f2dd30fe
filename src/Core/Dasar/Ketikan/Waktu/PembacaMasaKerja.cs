using System.Collections.Frozen;
using System.Globalization;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>A length of service: whole years and months.</summary>
/// <param name="Tahun">0 to 99.</param>
/// <param name="Bulan">0 to 11.</param>
/// <param name="Alasan">Why it is to be confirmed; null when it is sure.</param>
public sealed record MasaKerja(int Tahun, int Bulan, string? Alasan = null)
{
    /// <summary>True when the years were named.</summary>
    public bool TahunDisebut { get; init; } = true;

    /// <summary>True when the months were named.</summary>
    public bool BulanDisebut { get; init; } = true;

    /// <summary>One of the two alone, with what is to be asked about it.</summary>
    public Tafsir Ambil(BagianMasaKerja bagian) => bagian == BagianMasaKerja.Tahun
        ? Tafsir.Dari(Tahun.ToString(CultureInfo.InvariantCulture), BulanDisebut ? Alasan : null)
        : Tafsir.Dari(Bulan.ToString(CultureInfo.InvariantCulture), TahunDisebut ? Alasan : null);
}

/// <summary>The two numbers of a masa kerja.</summary>
public enum BagianMasaKerja
{
    /// <summary>The years.</summary>
    Tahun = 0,

    /// <summary>The months.</summary>
    Bulan = 1,
}

/// <summary>What people type for a masa kerja: <c>4 th 2 bln</c>, <c>04/02</c>, <c>mkg 0 0</c>, <c>4 tahun</c>. Months above 11 are told, never carried over.</summary>
public static class PembacaMasaKerja
{
    private const string Contoh = "Contoh: 4 tahun 2 bulan.";

    private static readonly FrozenSet<string> Pengantar = FrozenSet.Create(
        "masa", "kerja", "mk", "mkg", "mks", "pmk", "golongan", "gol", "keseluruhan", "seluruhnya", "selama", "sebanyak", "dan", "lamanya", "lama", "saya", "nya", "total", "adalah", "lebih", "ya", "pak", "bu");

    private static readonly FrozenSet<string> Tahun = FrozenSet.Create("tahun", "thn", "th", "taun", "t", "tahunan", "tahn", "thun");
    private static readonly FrozenSet<string> Bulan = FrozenSet.Create("bulan", "bln", "bl", "bulanan", "b", "buln", "blan", "bulam");

    /// <summary>Years and months, or <c>masa_kerja.bentuk</c>, <c>masa_kerja.bulan</c>, <c>masa_kerja.tahun</c>.</summary>
    public static Hasil<MasaKerja> Baca(string teks)
    {
        if (teks.Length > 200)
        {
            return Bentuk();
        }

        var potongan = PotonganTanggal.Terbilangkan(PotonganTanggal.Urai(teks).Where(p => !Pengantar.Contains(p.Teks)));
        var angka = potongan.Where(p => p.Angka).Select(p => p.Teks.Length <= 4 ? int.Parse(p.Teks, CultureInfo.InvariantCulture) : int.MaxValue).ToList();
        var pola = string.Concat(potongan.Select(p => p.Angka ? '#' : Tahun.Contains(p.Teks) ? 't' : Bulan.Contains(p.Teks) ? 'b' : '?'));
        return pola switch
        {
            "#t#b" or "t#b#" => Lengkap(angka[0], angka[1]),
            "#b#t" or "b#t#" => Lengkap(angka[1], angka[0]),
            "##" when !Desimal(teks) => Lengkap(angka[0], angka[1]),
            "##" or "#t#" => Lengkap(angka[0], angka[1], $"Satuannya tidak lengkap; yang dicatat {angka[0]} tahun {angka[1]} bulan."),
            "#" or "#t" or "t#" => Bagian(angka[0], 0, "Bulannya tidak disebut, jadi dianggap 0 bulan.", bulan: false),
            "#b" or "b#" => Bagian(0, angka[0], "Tahunnya tidak disebut, jadi dianggap 0 tahun.", tahun: false),
            "##t" when Desimal(teks) => new Kesalahan("masa_kerja.bentuk", $"Masa kerja ditulis dalam tahun dan bulan, bukan pecahan. {Contoh}"),
            _ => Bentuk(),
        };
    }

    /// <summary>In words: <c>4 tahun 2 bulan</c>.</summary>
    public static string Tampil(MasaKerja masaKerja) => $"{masaKerja.Tahun} tahun {masaKerja.Bulan} bulan";

    /// <summary>True when the text names years or months, or both numbers: more than one bare number.</summary>
    internal static bool Bersatuan(string teks) =>
        PotonganTanggal.Urai(teks).ToList() is var potongan && (potongan.Count(p => p.Angka) > 1 || potongan.Any(p => Tahun.Contains(p.Teks) || Bulan.Contains(p.Teks)));

    private static Hasil<MasaKerja> Bagian(int jumlahTahun, int jumlahBulan, string alasan, bool tahun = true, bool bulan = true) =>
        Lengkap(jumlahTahun, jumlahBulan, alasan) is var hasil && hasil.Berhasil ? hasil.Nilai with { TahunDisebut = tahun, BulanDisebut = bulan } : hasil.Kesalahan!;

    private static Hasil<MasaKerja> Lengkap(int tahun, int bulan, string? alasan = null) => (tahun, bulan) switch
    {
        ( > 99, _) => new Kesalahan("masa_kerja.tahun", $"Masa kerja paling lama 99 tahun. Mohon periksa kembali. {Contoh}"),
        (_, > 9999) => Bentuk(),
        (_, > 11) => new Kesalahan("masa_kerja.bulan", $"Bulan masa kerja terdiri dari 0 sampai 11; {bulan} bulan sama dengan {bulan / 12} tahun {bulan % 12} bulan. Mohon tulis seperti pada SK. {Contoh}"),
        _ => new MasaKerja(tahun, bulan, alasan),
    };

    // 4,5 could be half a year as well as five months.
    private static bool Desimal(string teks) => teks.AsSpan().IndexOfAny('.', ',') is > 0 and var letak && letak + 1 < teks.Length && char.IsDigit(teks[letak - 1]) && char.IsDigit(teks[letak + 1]);

    private static Kesalahan Bentuk() => new("masa_kerja.bentuk", $"Masa kerja itu belum dapat dibaca. Mohon tulis tahun dan bulannya. {Contoh}");
}
