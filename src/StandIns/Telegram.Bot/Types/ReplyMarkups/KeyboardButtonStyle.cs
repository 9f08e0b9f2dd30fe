using System.Text.Json.Serialization;
using Telegram.Bot.Json;

namespace Telegram.Bot.Types.ReplyMarkups;

[JsonConverter(typeof(SnakeCaseEnumConverter<KeyboardButtonStyle>))]
public enum KeyboardButtonStyle
{
    Danger = 1,
    Success,
    Primary,
}
