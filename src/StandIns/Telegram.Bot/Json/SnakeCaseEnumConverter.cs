using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Json;

/// <summary>Enum as its snake_case name. A name we do not know reads as 0: Telegram adds names at any time, and an update must still arrive.</summary>
internal sealed class SnakeCaseEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, JsonEncodedText Name)[] Names = [.. Enum.GetValues<TEnum>()
        .Select(value => (value, JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()))))];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return default;
        }
        foreach (var (value, name) in Names)
            if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                return value;
        return default;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        foreach (var (known, name) in Names)
        {
            if (!EqualityComparer<TEnum>.Default.Equals(known, value))
                continue;
            writer.WriteStringValue(name);
            return;
        }
        throw new JsonException($"{typeof(TEnum).Name} has no value {value}");
    }
}
