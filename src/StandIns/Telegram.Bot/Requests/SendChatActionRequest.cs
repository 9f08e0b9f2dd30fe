using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

public class SendChatActionRequest() : RequestBase<bool>("sendChatAction")
{
    public required ChatId ChatId { get; set; }
    public required ChatAction Action { get; set; }
    public int? MessageThreadId { get; set; }
    public string? BusinessConnectionId { get; set; }
}
