using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.Enums;

[JsonConverter(typeof(JsonStringEnumConverter<ParseMode>))]
public enum ParseMode
{
    None,
    Markdown,
    Html,
    MarkdownV2,
}
