using EPupns.Core.Pengisian;

namespace EPupns.Core.Verifikasi;

/// <summary>Which row of a case.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record in the section; the section's code when it is not repeated, empty for the whole section.</param>
/// <param name="Isian">Field code; empty when the row is a whole record.</param>
public sealed record AlamatBaris(string Bagian, string Kunci, string Isian)
{
    /// <summary>Longest text of an address.</summary>
    public const int Panjang = 122;

    /// <summary>As it stands in addresses, forms and the audit: <c>bagian/kunci/isian</c>.</summary>
    public override string ToString() => $"{Bagian}/{Kunci}/{Isian}";

    /// <summary>The same for the form: what a person may change of it.</summary>
    public BarisTerbuka Terbuka => new(Bagian, Kunci, Isian);

    /// <summary>Reads <see cref="ToString"/>; null when it is none.</summary>
    public static AlamatBaris? Cari(string? teks) => teks is { Length: <= Panjang } && teks.Split('/') is [{ Length: > 0 } bagian, var kunci, var isian] ? new(bagian, kunci, isian) : null;
}
