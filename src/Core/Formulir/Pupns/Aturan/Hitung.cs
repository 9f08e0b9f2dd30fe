using System.Collections.Frozen;
using EPupns.Core.Dasar;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>What several rules count.</summary>
internal static class Hitung
{
    // Golongan → its place in the order of promotion.
    private static readonly FrozenDictionary<string, int> Tangga = DaftarKarier.Golongan.Semua.Select((b, i) => (b.Kode, i)).ToFrozenDictionary(t => t.Kode, t => t.i);

    // PP 13/2002: echelon → lowest and highest golongan.
    private static readonly FrozenDictionary<string, (string Bawah, string Atas)> Eselon = new Dictionary<string, (string, string)>
    {
        ["10"] = ("44", "45"),
        ["11"] = ("44", "45"),
        ["12"] = ("43", "45"),
        ["21"] = ("43", "44"),
        ["22"] = ("42", "43"),
        ["31"] = ("41", "42"),
        ["32"] = ("34", "41"),
        ["41"] = ("33", "34"),
        ["42"] = ("32", "33"),
        ["51"] = ("31", "32"),
    }.ToFrozenDictionary();

    // PP 99/2000 jo PP 12/2002: level of education → first golongan and highest one by regular promotion.
    private static readonly FrozenDictionary<string, (string Awal, string Puncak)> Pendidikan = new Dictionary<string, (string, string)>
    {
        ["05"] = ("11", "21"),
        ["10"] = ("13", "23"),
        ["12"] = ("13", "24"),
        ["15"] = ("21", "32"),
        ["17"] = ("21", "32"),
        ["18"] = ("21", "32"),
        ["20"] = ("21", "32"),
        ["25"] = ("22", "32"),
        ["30"] = ("23", "33"),
        ["35"] = ("31", "34"),
        ["40"] = ("31", "34"),
        ["42"] = ("32", "41"),
        ["45"] = ("32", "41"),
        ["47"] = ("32", "41"),
        ["49"] = ("33", "42"),
        ["50"] = ("33", "42"),
    }.ToFrozenDictionary();

    /// <summary>A NIP that can be real; one of SAPK that cannot be has no dates to compare with.</summary>
    public static Nip? Nip(IsianNip isian, Isi isi) => isian.Dari(isi) is { } nip && Dasar.Nip.Baca(nip.Angka, DateOnly.MaxValue).Berhasil ? nip : null;

    /// <summary>Whole years from birth to a day.</summary>
    public static int Umur(DateOnly lahir, DateOnly pada) => pada.Year - lahir.Year - (pada < lahir.AddYears(pada.Year - lahir.Year) ? 1 : 0);

    /// <summary>Whole months between two days that are both the first of a month.</summary>
    public static int Bulan(DateOnly dari, DateOnly sampai) => ((sampai.Year - dari.Year) * 12) + sampai.Month - dari.Month;

    /// <summary>Golongan that an echelon asks; null when it asks none.</summary>
    public static (string Bawah, string Atas)? RentangEselon(string? kode) => kode is not null && Eselon.TryGetValue(kode, out var rentang) ? rentang : null;

    /// <summary>First golongan, and highest by regular promotion, of a level of education; null when the level is not known.</summary>
    public static (string Awal, string Puncak)? RentangPendidikan(string? tingkat) => tingkat is not null && Pendidikan.TryGetValue(tingkat, out var rentang) ? rentang : null;

    /// <summary>Place of a golongan in the order of promotion; null when there is none.</summary>
    public static int? Urutan(string? golongan) => golongan is not null && Tangga.TryGetValue(golongan, out var urut) ? urut : null;

    /// <summary>The rows of riwayat golongan that have a TMT, the oldest first.</summary>
    public static IReadOnlyList<CatatanIsi> UrutGolongan(Borang borang) =>
        [.. borang.Catatan(RiwayatGolongan.Bagian).Where(c => RiwayatGolongan.Tmt.Dari(c.Isi) is not null).OrderBy(c => RiwayatGolongan.Tmt.Dari(c.Isi))];

    /// <summary>The golongan held on a day according to the riwayat; null when none was yet.</summary>
    public static string? GolonganPada(Borang borang, DateOnly hari) => borang.Catatan(RiwayatGolongan.Bagian).Select(c => c.Isi)
        .Where(i => i[RiwayatGolongan.Golongan] is not null && RiwayatGolongan.Tmt.Dari(i) <= hari).OrderBy(i => RiwayatGolongan.Tmt.Dari(i)).LastOrDefault()?[RiwayatGolongan.Golongan];
}
