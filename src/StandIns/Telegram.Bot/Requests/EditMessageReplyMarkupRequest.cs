using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

public class EditMessageReplyMarkupRequest() : RequestBase<Message>("editMessageReplyMarkup")
{
    public required ChatId ChatId { get; set; }
    public required int MessageId { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }
    public string? BusinessConnectionId { get; set; }
}
