using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.Payments;

namespace Telegram.Bot.Types;

public class Update
{
    [JsonPropertyName("update_id")]
    public int Id { get; set; }

    public Message? Message { get; set; }
    public Message? EditedMessage { get; set; }
    public Message? ChannelPost { get; set; }
    public Message? EditedChannelPost { get; set; }
    public BusinessConnection? BusinessConnection { get; set; }
    public Message? BusinessMessage { get; set; }
    public Message? EditedBusinessMessage { get; set; }
    public BusinessMessagesDeleted? DeletedBusinessMessages { get; set; }
    public Message? GuestMessage { get; set; }
    public MessageReactionUpdated? MessageReaction { get; set; }
    public MessageReactionCountUpdated? MessageReactionCount { get; set; }
    public InlineQuery? InlineQuery { get; set; }
    public ChosenInlineResult? ChosenInlineResult { get; set; }
    public CallbackQuery? CallbackQuery { get; set; }
    public ShippingQuery? ShippingQuery { get; set; }
    public PreCheckoutQuery? PreCheckoutQuery { get; set; }
    public PaidMediaPurchased? PurchasedPaidMedia { get; set; }
    public Poll? Poll { get; set; }
    public PollAnswer? PollAnswer { get; set; }
    public ChatMemberUpdated? MyChatMember { get; set; }
    public ChatMemberUpdated? ChatMember { get; set; }
    public ChatJoinRequest? ChatJoinRequest { get; set; }
    public ChatBoostUpdated? ChatBoost { get; set; }
    public ChatBoostRemoved? RemovedChatBoost { get; set; }
    public ManagedBotUpdated? ManagedBot { get; set; }
    public BotSubscriptionUpdated? Subscription { get; set; }

    /// <summary>Told by the payload that is there; <see cref="UpdateType.Unknown"/> for a kind newer than this list.</summary>
    [JsonIgnore]
    public UpdateType Type => this switch
    {
        { Message: not null } => UpdateType.Message,
        { CallbackQuery: not null } => UpdateType.CallbackQuery,
        { EditedMessage: not null } => UpdateType.EditedMessage,
        { ChannelPost: not null } => UpdateType.ChannelPost,
        { EditedChannelPost: not null } => UpdateType.EditedChannelPost,
        { BusinessConnection: not null } => UpdateType.BusinessConnection,
        { BusinessMessage: not null } => UpdateType.BusinessMessage,
        { EditedBusinessMessage: not null } => UpdateType.EditedBusinessMessage,
        { DeletedBusinessMessages: not null } => UpdateType.DeletedBusinessMessages,
        { GuestMessage: not null } => UpdateType.GuestMessage,
        { MessageReaction: not null } => UpdateType.MessageReaction,
        { MessageReactionCount: not null } => UpdateType.MessageReactionCount,
        { InlineQuery: not null } => UpdateType.InlineQuery,
        { ChosenInlineResult: not null } => UpdateType.ChosenInlineResult,
        { ShippingQuery: not null } => UpdateType.ShippingQuery,
        { PreCheckoutQuery: not null } => UpdateType.PreCheckoutQuery,
        { PurchasedPaidMedia: not null } => UpdateType.PurchasedPaidMedia,
        { Poll: not null } => UpdateType.Poll,
        { PollAnswer: not null } => UpdateType.PollAnswer,
        { MyChatMember: not null } => UpdateType.MyChatMember,
        { ChatMember: not null } => UpdateType.ChatMember,
        { ChatJoinRequest: not null } => UpdateType.ChatJoinRequest,
        { ChatBoost: not null } => UpdateType.ChatBoost,
        { RemovedChatBoost: not null } => UpdateType.RemovedChatBoost,
        { ManagedBot: not null } => UpdateType.ManagedBot,
        { Subscription: not null } => UpdateType.Subscription,
        _ => UpdateType.Unknown,
    };
}
