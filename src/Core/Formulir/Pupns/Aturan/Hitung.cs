using System.Collections.Frozen;

namespace EPupns.Core.Formulir.Pupns;

/// <summary>What several rules count.</summary>
internal static class Hitung
{
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

    /// <summary>Whole years from birth to a day.</summary>
    public static int Umur(DateOnly lahir, DateOnly pada) => pada.Year - lahir.Year - (pada < lahir.AddYears(pada.Year - lahir.Year) ? 1 : 0);

    /// <summary>Golongan that an echelon asks; null when it asks none.</summary>
    public static (string Bawah, string Atas)? RentangEselon(string kode) => Eselon.TryGetValue(kode, out var rentang) ? rentang : null;
}
