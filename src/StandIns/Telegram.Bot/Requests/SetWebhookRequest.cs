using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

public class SetWebhookRequest() : RequestBase<bool>("setWebhook")
{
    public required string Url { get; set; }
    public string? IpAddress { get; set; }
    public int? MaxConnections { get; set; }
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
    public bool DropPendingUpdates { get; set; }
    public string? SecretToken { get; set; }
}
