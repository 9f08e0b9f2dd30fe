namespace Telegram.Bot.Types;

/// <summary>A topic of a group that has topics.</summary>
public class ForumTopic
{
    public int MessageThreadId { get; set; }
    public string Name { get; set; } = default!;
    public int IconColor { get; set; }
    public string? IconCustomEmojiId { get; set; }
}
