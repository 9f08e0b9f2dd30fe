using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class DeleteMessageRequest() : RequestBase<bool>("deleteMessage")
{
    public required ChatId ChatId { get; set; }
    public required int MessageId { get; set; }
}
