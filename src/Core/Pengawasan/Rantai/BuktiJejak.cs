using System.Text.Json;
using EPupns.Core.Jejak;

namespace EPupns.Core.Pengawasan;

/// <summary>A person's own chain up to some day, and the way from its end to that day's signed root. Whoever has the public key can check it without us.</summary>
/// <param name="Rantai">The NIP.</param>
/// <param name="Baris">The rows in the order of the chain.</param>
/// <param name="Jalan">From the end of the chain to the root.</param>
/// <param name="Akar">The root.</param>
public sealed record BuktiJejak(string Rantai, IReadOnlyList<BarisJejak> Baris, IReadOnlyList<LangkahMerkle> Jalan, AkarHarian Akar)
{
    private static readonly JsonSerializerOptions Bentuk = new(JsonSerializerDefaults.Web) { WriteIndented = true, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>As JSON.</summary>
    public string Tulis() => JsonSerializer.Serialize(this, Bentuk);

    /// <summary>From JSON.</summary>
    /// <exception cref="JsonException">It is not a proof.</exception>
    public static BuktiJejak? Baca(string json) => JsonSerializer.Deserialize<BuktiJejak>(json, Bentuk);
}
