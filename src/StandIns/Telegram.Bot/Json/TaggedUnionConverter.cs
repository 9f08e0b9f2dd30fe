using System.Text.Json;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Json;

/// <summary>
/// An object whose class is told by one of its members, wherever in the object it stands. A tag we do not know reads as null.
/// (The serializer's own polymorphism throws on unknown tags.)
/// </summary>
internal abstract class TaggedUnionConverter<TBase>(string tag, Func<string?, Type?> classOf) : JsonConverter<TBase>
    where TBase : class
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(TBase);

    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (classOf(ReadTag(reader)) is { } known)
            return (TBase?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(known));
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));

    // The reader comes by value: looking ahead does not move the caller's.
    private string? ReadTag(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
            return null;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = ahead.ValueTextEquals(tag);
            ahead.Read();
            if (found)
                return ahead.TokenType == JsonTokenType.String ? ahead.GetString() : null;
            ahead.Skip();
        }
        return null;
    }
}
