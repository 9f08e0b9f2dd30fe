using System.Text.Json;

namespace EPupns.Core.Data.Impor;

/// <summary>One row of a file, split into fields and not yet judged.</summary>
/// <param name="Nomor">Line in the file, from 1.</param>
/// <param name="Isi">Field code → text; fields without a value are left out or empty.</param>
internal sealed record BarisMentah(long Nomor, IReadOnlyDictionary<string, string> Isi)
{
    /// <summary>The riwayat, group → list of records; null when there is none.</summary>
    public JsonElement? Riwayat { get; init; }

    /// <summary>Why the row could not be split; null when it could.</summary>
    public string? Galat { get; init; }

    public static BarisMentah Rusak(long nomor, string galat) => new(nomor, new Dictionary<string, string>()) { Galat = galat };
}
