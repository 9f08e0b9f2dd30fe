using System.Text.Json;
using System.Text.Json.Serialization;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Percakapan;

/// <summary>Messages as they are stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Pesan))]
internal sealed partial class PesanJson : JsonSerializerContext
{
    public static string Tulis(Pesan pesan) => JsonSerializer.Serialize(pesan, Default.Pesan);

    public static Pesan Baca(string json) => JsonSerializer.Deserialize(json, Default.Pesan)!;

    public static Pesan Baca(BarisKotakKeluar baris) => baris.Pesan ?? Baca(baris.Isi);

    /// <summary>The present question; null when there is none, or when an older or newer program wrote it so that we cannot read it.</summary>
    public static Pesan? BacaPertanyaan(BarisPercakapan percakapan)
    {
        try
        {
            return percakapan.Pertanyaan is null ? null : Baca(percakapan.Pertanyaan);
        }
        catch (JsonException)
        {
            // Read by every turn, /menu too: thrown on, it would shut the chat for good.
            return null;
        }
    }
}
