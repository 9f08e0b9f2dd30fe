using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Json;

internal sealed class UnixDateTimeConverter : JsonConverter<DateTime>
{
    private static readonly long Earliest = (long)(DateTime.MinValue - DateTime.UnixEpoch).TotalSeconds;
    private static readonly long Latest = (long)(DateTime.MaxValue - DateTime.UnixEpoch).TotalSeconds;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var seconds) && seconds >= Earliest && seconds <= Latest
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : throw new JsonException("Not a moment that can be told");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value == default ? 0 : (long)(value.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
}
