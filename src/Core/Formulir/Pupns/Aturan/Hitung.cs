using System.Collections.Frozen;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>What several rules count.</summary>
internal static class Hitung
{
    /// <summary>Golongan in the order of promotion.</summary>
    public static readonly IReadOnlyList<string> Tangga = [.. DaftarKarier.Golongan.Semua.Select(b => b.Kode)];

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

    /// <summary>Whole years from birth to a day.</summary>
    public static int Umur(DateOnly lahir, DateOnly pada) => pada.Year - lahir.Year - (pada < lahir.AddYears(pada.Year - lahir.Year) ? 1 : 0);

    /// <summary>Whole months between two days that are both the first of a month.</summary>
    public static int Bulan(DateOnly dari, DateOnly sampai) => ((sampai.Year - dari.Year) * 12) + sampai.Month - dari.Month;

    /// <summary>Golongan that an echelon asks; null when it asks none.</summary>
    public static (string Bawah, string Atas)? RentangEselon(string? kode) => kode is not null && Eselon.TryGetValue(kode, out var rentang) ? rentang : null;

    /// <summary>First golongan, and highest by regular promotion, of a level of education; null when the level is not known.</summary>
    public static (string Awal, string Puncak)? RentangPendidikan(string? tingkat) => tingkat is not null && Pendidikan.TryGetValue(tingkat, out var rentang) ? rentang : null;

    /// <summary>The golongan held on a day according to the riwayat; null when none was yet.</summary>
    public static string? GolonganPada(Borang borang, DateOnly hari) => borang.Catatan(RiwayatGolongan.Bagian).Select(c => c.Isi)
        .Where(i => i[RiwayatGolongan.Golongan] is not null && RiwayatGolongan.Tmt.Dari(i) <= hari).OrderBy(i => RiwayatGolongan.Tmt.Dari(i)).LastOrDefault()?[RiwayatGolongan.Golongan];
}
