using EPupns.Core.Referensi;

namespace EPupns.Core.Formulir;

/// <summary>What a field needs to know of the world.</summary>
/// <param name="HariIni">Today.</param>
/// <param name="NamaRujukan">List and code → name in a reference list, null when the list has no such code; null when the lists are not at hand.</param>
public sealed record Konteks(DateOnly HariIni, Func<string, string, string?>? NamaRujukan = null)
{
    /// <summary>List and code → what the lists say of that row; null when it is not there, or the lists are not at hand.</summary>
    public Func<string, string, RujukanTerbaca?> Rujukan { get; init; } = (_, _) => null;

    /// <summary>What SAPK holds about the person; null when that is not at hand.</summary>
    public Borang? Sapk { get; init; }

    /// <summary>First four digits of a NIK → whether such a kabupaten or kota exists; null when the list is not at hand.</summary>
    public Func<string, bool>? WilayahNik { get; init; }

    /// <summary>NIK → whether it is another person's, in SAPK or as they typed it; null when nobody looked.</summary>
    public Func<string, bool>? NikDipakai { get; init; }

    /// <summary>Name → whether it is the mother's name given at registration; null when nobody can tell.</summary>
    public Func<string, bool>? IbuCocok { get; init; }

    /// <summary>Whether the declaration "data benar" was accepted; null when it is not yet its time.</summary>
    public bool? Pernyataan { get; init; }

    /// <summary>Papers that are not attached yet, by name; null when nobody looked.</summary>
    public IReadOnlyList<string>? BerkasKurang { get; init; }
}
