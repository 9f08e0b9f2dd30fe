using System.Text.Json.Serialization;
using Telegram.Bot.Json;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>Where a forwarded message was first written.</summary>
[JsonConverter(typeof(MessageOriginConverter))]
public abstract class MessageOrigin
{
    public abstract MessageOriginType Type { get; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
}

public class MessageOriginUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.User;
    public User SenderUser { get; set; } = default!;
}

public class MessageOriginHiddenUser : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.HiddenUser;
    public string SenderUserName { get; set; } = default!;
}

public class MessageOriginChat : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Chat;
    public Chat SenderChat { get; set; } = default!;
}

public class MessageOriginChannel : MessageOrigin
{
    public override MessageOriginType Type => MessageOriginType.Channel;
    public Chat Chat { get; set; } = default!;
    public int MessageId { get; set; }
}
