using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>The text of <see cref="Pns.Data"/>. The same content always gives the same text, so that importing it again changes nothing.</summary>
internal static class DataPns
{
    private static readonly JsonWriterOptions Bentuk = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when there is nothing to keep.</summary>
    public static string? Tulis(IEnumerable<KeyValuePair<string, string>> isian, JsonElement? riwayat)
    {
        var urut = isian.OrderBy(i => i.Key, StringComparer.Ordinal).ToList();
        if (urut.Count == 0 && riwayat is null)
        {
            return null;
        }

        using var wadah = new MemoryStream();
        using (var json = new Utf8JsonWriter(wadah, Bentuk))
        {
            json.WriteStartObject();
            urut.ForEach(i => json.WriteString(i.Key, i.Value));
            if (riwayat is { } isi)
            {
                json.WritePropertyName("riwayat");
                isi.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(wadah.GetBuffer(), 0, (int)wadah.Length);
    }
}
