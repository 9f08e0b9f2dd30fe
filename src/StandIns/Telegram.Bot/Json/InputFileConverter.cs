using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Json;

/// <summary>Telegram's three spellings of a file: its id, an address, or the name of the form part that carries the bytes.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    public override InputFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Telegram never sends an input file back");

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            InputFileId known => known.Id,
            InputFileUrl address => address.Url.ToString(),
            InputFileStream upload => $"attach://{upload.Attachment}",
            _ => throw new JsonException($"A {value.GetType().Name} cannot be sent"),
        });
}
