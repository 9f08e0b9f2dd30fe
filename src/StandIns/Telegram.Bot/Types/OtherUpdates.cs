using System.Text.Json.Serialization;
using Telegram.Bot.Json;

namespace Telegram.Bot.Types;

// The kinds of update no conversation answers: enough of each to tell it apart and who caused it.
public class BotSubscriptionUpdated;

public class BusinessConnection
{
    public string Id { get; set; } = default!;
    public User User { get; set; } = default!;
}

public class BusinessMessagesDeleted
{
    public string BusinessConnectionId { get; set; } = default!;
    public Chat Chat { get; set; } = default!;
}

public class ChatBoostRemoved
{
    public Chat Chat { get; set; } = default!;
}

public class ChatBoostUpdated
{
    public Chat Chat { get; set; } = default!;
}

public class ChatJoinRequest
{
    public Chat Chat { get; set; } = default!;
    public User From { get; set; } = default!;

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }
}

public class ChosenInlineResult
{
    public string ResultId { get; set; } = default!;
    public User From { get; set; } = default!;
}

public class InlineQuery
{
    public string Id { get; set; } = default!;
    public User From { get; set; } = default!;
    public string Query { get; set; } = default!;
}

public class ManagedBotUpdated;

public class MessageReactionCountUpdated
{
    public Chat Chat { get; set; } = default!;
    public int MessageId { get; set; }
}

public class MessageReactionUpdated
{
    public Chat Chat { get; set; } = default!;
    public int MessageId { get; set; }
    public User? User { get; set; }
}

public class Poll
{
    public string Id { get; set; } = default!;
    public string Question { get; set; } = default!;
}

public class PollAnswer
{
    public string PollId { get; set; } = default!;
    public User? User { get; set; }
}
