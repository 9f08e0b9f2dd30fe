namespace EPupns.Core.Referensi;

/// <summary>
/// Which regional office of BKN (Kantor Regional) verifies an instansi (features.md X2). The short codes of BKN number the regions by province,
/// and every province belongs to one Kanreg (domain.md §2).
/// </summary>
public static class WilayahKerja
{
    /// <summary>BKN Pusat, which verifies central agencies.</summary>
    public const int Pusat = 0;

    /// <summary>The last Kanreg.</summary>
    public const int Terakhir = 14;

    private const int ProvinsiPertama = 51;
    private const int PanjangKode = 4;

    // Index is the number of the Kanreg less one.
    private static readonly IReadOnlyList<(string Kota, string Romawi, IReadOnlyList<int> Provinsi)> Kanreg =
    [
        ("Yogyakarta", "I", [63, 64]),
        ("Surabaya", "II", [65]),
        ("Bandung", "III", [61, 62]),
        ("Makassar", "IV", [72, 73, 74, 78, 83]),
        ("Jakarta", "V", [59, 60, 66]),
        ("Medan", "VI", [52]),
        ("Palembang", "VII", [55, 56, 57, 58]),
        ("Banjarmasin", "VIII", [67, 68, 69, 84]),
        ("Jayapura", "IX", [80, 85, 86, 87]),
        ("Denpasar", "X", [75, 76, 77]),
        ("Manado", "XI", [70, 71, 79]),
        ("Pekanbaru", "XII", [53, 54, 81]),
        ("Banda Aceh", "XIII", [51]),
        ("Manokwari", "XIV", [82]),
    ];

    /// <summary>True for the codes of regional governments.</summary>
    public static bool Daerah(string kode) => Provinsi(kode) is not null;

    /// <summary>1–14 for a regional agency, 0 for a central one; null for a regional code of a province that is not known.</summary>
    public static int? Untuk(string kode)
    {
        if (Provinsi(kode) is not { } provinsi)
        {
            return Pusat;
        }

        for (var i = 0; i < Kanreg.Count; i++)
        {
            if (Kanreg[i].Provinsi.Contains(provinsi))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>True for 0 to 14.</summary>
    public static bool Ada(int kanreg) => kanreg is >= Pusat and <= Terakhir;

    /// <summary><c>Kanreg III Bandung</c>, or <c>BKN Pusat</c>.</summary>
    public static string Nama(int kanreg) => kanreg == Pusat ? "BKN Pusat" : $"Kanreg {Kanreg[kanreg - 1].Romawi} {Kanreg[kanreg - 1].Kota}";

    /// <summary>The office by its full name without its city, <c>Kantor Regional III BKN</c>, or <c>BKN Pusat</c>.</summary>
    public static string Kantor(int kanreg) => kanreg == Pusat ? "BKN Pusat" : $"Kantor Regional {Kanreg[kanreg - 1].Romawi} BKN";

    // The province in the code of a regional agency.
    internal static int? Provinsi(string kode) =>
        kode.Length == PanjangKode && int.TryParse(kode, out var nomor) && nomor / 100 >= ProvinsiPertama ? nomor / 100 : null;
}
