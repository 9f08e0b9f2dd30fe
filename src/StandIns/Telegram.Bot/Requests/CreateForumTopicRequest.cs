using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class CreateForumTopicRequest() : RequestBase<ForumTopic>("createForumTopic")
{
    public required ChatId ChatId { get; set; }
    public required string Name { get; set; }
    public int? IconColor { get; set; }
    public string? IconCustomEmojiId { get; set; }
}
