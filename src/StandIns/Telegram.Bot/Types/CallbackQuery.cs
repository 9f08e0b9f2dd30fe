namespace Telegram.Bot.Types;

public class CallbackQuery
{
    public string Id { get; set; } = default!;
    public User From { get; set; } = default!;

    /// <summary>The message of the button; only its ids are true when it has become inaccessible.</summary>
    public Message? Message { get; set; }

    public string? InlineMessageId { get; set; }
    public string ChatInstance { get; set; } = default!;

    /// <summary>What the client says the button carried: anything at all, a client may send data no button had.</summary>
    public string? Data { get; set; }

    public string? GameShortName { get; set; }
}
