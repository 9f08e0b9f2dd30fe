using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>The bot has to be an administrator with the right to manage topics.</summary>
    public static Task<ForumTopic> CreateForumTopic(
        this ITelegramBotClient botClient,
        ChatId chatId,
        string name,
        int? iconColor = null,
        string? iconCustomEmojiId = null,
        CancellationToken cancellationToken = default) =>
        botClient.Ask(
            new CreateForumTopicRequest { ChatId = chatId, Name = name, IconColor = iconColor, IconCustomEmojiId = iconCustomEmojiId }, cancellationToken);
}
