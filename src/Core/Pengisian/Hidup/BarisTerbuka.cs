using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EPupns.Core.Pengisian;

/// <summary>What a person may change in a form that came back only in part: one answer, one record, or a whole section.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="Kunci">Record; empty for the whole section.</param>
/// <param name="Isian">Field code; empty for the whole record.</param>
public sealed record BarisTerbuka(string Bagian, string Kunci, string Isian)
{
    /// <summary>Reads <see cref="FormulirPns.Terbuka"/>; null when everything is open.</summary>
    public static IReadOnlyList<BarisTerbuka>? Baca(string? json) => json is null ? null : JsonSerializer.Deserialize<List<BarisTerbuka>>(json);

    /// <summary>As stored; everything is open when nothing is named.</summary>
    public static string? Tulis(IReadOnlyCollection<BarisTerbuka> baris) => baris.Count == 0 ? null : JsonSerializer.Serialize(baris);

    /// <summary>A short name for buttons: the same row always has the same.</summary>
    [JsonIgnore]
    public string Kode => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Bagian}/{Kunci}/{Isian}")))[..12];

    /// <summary>Whether it opens an answer; an empty field code asks for the whole record.</summary>
    public bool Membuka(string bagian, string kunci, string isian) =>
        Bagian == bagian && (Kunci.Length == 0 || (Kunci == kunci && (Isian.Length == 0 || Isian == isian)));
}
