using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>Activities as they travel: camelCase, nothing that is null, times in UTC with Z.</summary>
public static class ActivityJson
{
    /// <summary>The one set of options for everything Direct Line says or reads.</summary>
    public static readonly JsonSerializerOptions Pilihan = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new WaktuUtc() },
    };

    /// <summary>Writes one.</summary>
    public static string Tulis(Activity activity) => JsonSerializer.Serialize(activity, Pilihan);

    private sealed class WaktuUtc : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    }
}
