using System.Text.Json.Serialization;
using Telegram.Bot.Json;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Types;

public class Message
{
    [JsonPropertyName("message_id")]
    public int Id { get; set; }

    public int? MessageThreadId { get; set; }
    public User? From { get; set; }
    public Chat? SenderChat { get; set; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    public Chat Chat { get; set; } = default!;
    public MessageOrigin? ForwardOrigin { get; set; }
    public Message? ReplyToMessage { get; set; }
    public TextQuote? Quote { get; set; }
    public User? ViaBot { get; set; }

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime? EditDate { get; set; }

    public bool HasProtectedContent { get; set; }

    /// <summary>Common to the messages of one album; each picture arrives as a message of its own.</summary>
    public string? MediaGroupId { get; set; }

    public string? Text { get; set; }
    public MessageEntity[]? Entities { get; set; }
    public LinkPreviewOptions? LinkPreviewOptions { get; set; }
    public Animation? Animation { get; set; }
    public Audio? Audio { get; set; }
    public Document? Document { get; set; }
    public PaidMediaInfo? PaidMedia { get; set; }
    public PhotoSize[]? Photo { get; set; }
    public Sticker? Sticker { get; set; }
    public Video? Video { get; set; }
    public VideoNote? VideoNote { get; set; }
    public Voice? Voice { get; set; }
    public string? Caption { get; set; }
    public MessageEntity[]? CaptionEntities { get; set; }
    public Contact? Contact { get; set; }
    public Dice? Dice { get; set; }
    public Poll? Poll { get; set; }
    public Venue? Venue { get; set; }
    public Location? Location { get; set; }
    public User[]? NewChatMembers { get; set; }
    public User? LeftChatMember { get; set; }
    public string? NewChatTitle { get; set; }
    public PhotoSize[]? NewChatPhoto { get; set; }
    public long? MigrateToChatId { get; set; }
    public long? MigrateFromChatId { get; set; }
    public Message? PinnedMessage { get; set; }
    public UsersShared? UsersShared { get; set; }
    public ChatShared? ChatShared { get; set; }
    public WriteAccessAllowed? WriteAccessAllowed { get; set; }
    public WebAppData? WebAppData { get; set; }
    public InlineKeyboardMarkup? ReplyMarkup { get; set; }

    [JsonIgnore]
    public int MessageId => Id;

    [JsonIgnore]
    public IEnumerable<string>? EntityValues => Entities?.Select(entity => Text!.Substring(entity.Offset, entity.Length));

    [JsonIgnore]
    public IEnumerable<string>? CaptionEntityValues =>
        CaptionEntities?.Select(entity => Caption!.Substring(entity.Offset, entity.Length));

    // An animation comes with a document and a venue with a location beside it, for old clients: the richer one is asked first.
    [JsonIgnore]
    public MessageType Type => this switch
    {
        { Text: not null } => MessageType.Text,
        { Animation: not null } => MessageType.Animation,
        { Audio: not null } => MessageType.Audio,
        { Document: not null } => MessageType.Document,
        { PaidMedia: not null } => MessageType.PaidMedia,
        { Photo: not null } => MessageType.Photo,
        { Sticker: not null } => MessageType.Sticker,
        { Video: not null } => MessageType.Video,
        { VideoNote: not null } => MessageType.VideoNote,
        { Voice: not null } => MessageType.Voice,
        { Contact: not null } => MessageType.Contact,
        { Dice: not null } => MessageType.Dice,
        { Poll: not null } => MessageType.Poll,
        { Venue: not null } => MessageType.Venue,
        { Location: not null } => MessageType.Location,
        { NewChatMembers.Length: > 0 } => MessageType.NewChatMembers,
        { LeftChatMember: not null } => MessageType.LeftChatMember,
        { NewChatTitle: not null } => MessageType.NewChatTitle,
        { NewChatPhoto: not null } => MessageType.NewChatPhoto,
        { MigrateToChatId: not null } => MessageType.MigrateToChatId,
        { MigrateFromChatId: not null } => MessageType.MigrateFromChatId,
        { PinnedMessage: not null } => MessageType.PinnedMessage,
        { UsersShared: not null } => MessageType.UsersShared,
        { ChatShared: not null } => MessageType.ChatShared,
        { WriteAccessAllowed: not null } => MessageType.WriteAccessAllowed,
        { WebAppData: not null } => MessageType.WebAppData,
        _ => MessageType.Unknown,
    };
}
