namespace Telegram.Bot.Types.Enums;

/// <summary>The kinds <see cref="Types.Message.Type"/> can tell; a message of any other kind is <see cref="Unknown"/>.</summary>
public enum MessageType
{
    Unknown = 0,
    Text = 1,
    Photo = 2,
    Audio = 3,
    Video = 4,
    Voice = 5,
    Document = 6,
    Sticker = 7,
    Location = 8,
    Contact = 9,
    Venue = 10,
    VideoNote = 12,
    NewChatMembers = 16,
    LeftChatMember = 17,
    NewChatTitle = 18,
    NewChatPhoto = 19,
    PinnedMessage = 20,
    MigrateFromChatId = 25,
    MigrateToChatId = 26,
    Poll = 27,
    Dice = 28,
    WebAppData = 31,
    Animation = 36,
    WriteAccessAllowed = 43,
    UsersShared = 44,
    ChatShared = 45,
    PaidMedia = 54,
}
