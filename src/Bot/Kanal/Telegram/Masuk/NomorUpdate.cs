using System.Text.Json;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>The number of an update whose content cannot be read.</summary>
internal static class NomorUpdate
{
    /// <summary>Null when it is not an update at all.</summary>
    public static int? Cari(ReadOnlyMemory<byte> isi)
    {
        try
        {
            using var json = JsonDocument.Parse(isi, new JsonDocumentOptions { MaxDepth = 512 });
            return json.RootElement is { ValueKind: JsonValueKind.Object } akar
                && akar.TryGetProperty("update_id", out var nomor) && nomor.ValueKind == JsonValueKind.Number && nomor.TryGetInt32(out var angka) && angka > 0
                    ? angka
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
