namespace Telegram.Bot.Types.ReplyMarkups;

public class ForceReplyMarkup : ReplyMarkup
{
    public bool ForceReply { get; } = true;
    public string? InputFieldPlaceholder { get; set; }
    public bool Selective { get; set; }
}
