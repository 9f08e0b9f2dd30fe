using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class DeleteMessagesRequest() : RequestBase<bool>("deleteMessages")
{
    public required ChatId ChatId { get; set; }
    public required IEnumerable<int> MessageIds { get; set; }
}
