using System.Text.Json.Serialization;
using Telegram.Bot.Json;

namespace Telegram.Bot.Types;

public class ChatMemberUpdated
{
    public Chat Chat { get; set; } = default!;
    public User From { get; set; } = default!;

    [JsonConverter(typeof(UnixDateTimeConverter))]
    public DateTime Date { get; set; }

    public ChatMember OldChatMember { get; set; } = default!;
    public ChatMember NewChatMember { get; set; } = default!;
}
