using System.Text.Json;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>The number of an update whose content cannot be read.</summary>
internal static class NomorUpdate
{
    /// <summary>Deeper than the package reads: what it refuses for its depth is still passed over by its number.</summary>
    public const int PalingDalam = 512;

    /// <summary>Null when it is not an update at all.</summary>
    public static int? Cari(ReadOnlyMemory<byte> isi)
    {
        try
        {
            using var json = JsonDocument.Parse(isi, new JsonDocumentOptions { MaxDepth = PalingDalam });
            return Cari(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when it is not an update at all.</summary>
    public static int? Cari(JsonElement akar) =>
        akar.ValueKind == JsonValueKind.Object
        && akar.TryGetProperty("update_id", out var nomor) && nomor.ValueKind == JsonValueKind.Number && nomor.TryGetInt32(out var angka) && angka > 0
            ? angka
            : null;
}
