using System.Text.Json;
using System.Text.Json.Serialization;

namespace EPupns.Bot.Percakapan.Skema;

/// <summary>
/// One thing that happened in a conversation, in the Bot Framework's Activity schema: the vocabulary in which every channel
/// speaks to the engine. Members that we do not use are kept in <see cref="Lainnya"/> and given back untouched.
/// </summary>
public sealed class Activity
{
    /// <summary>What kind: see <see cref="ActivityTypes"/>.</summary>
    public string Type { get; set; } = ActivityTypes.Message;

    /// <summary>The channel's id of it; an id that was taken before is not taken again.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel saw it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Channel: telegram, directline, terminal.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>Who gets it.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>The conversation it belongs to; its id is the address within the channel.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The activity that it answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Text as typed.</summary>
    public string? Text { get; set; }

    /// <summary>markdown or plain.</summary>
    public string? TextFormat { get; set; }

    /// <summary>acceptingInput, expectingInput, ignoringInput.</summary>
    public string? InputHint { get; set; }

    /// <summary>Language, e.g. id-ID.</summary>
    public string? Locale { get; set; }

    /// <summary>Files and cards.</summary>
    public List<Attachment>? Attachments { get; set; }

    /// <summary>Buttons.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>What a pressed button carries.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Name of an event.</summary>
    public string? Name { get; set; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; set; }

    /// <summary>The client's own data, passed through.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>Everything else the client sent.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Lainnya { get; set; }

    /// <summary>The channel's name for the message itself, where that differs from <see cref="Id"/>: what can be deleted or answered.</summary>
    [JsonIgnore]
    public string? RujukanPesan { get; set; }

    /// <summary>Mark of the network address it came from, where the channel sees one; never the address itself.</summary>
    [JsonIgnore]
    public string? AsalJaringan { get; set; }

    /// <summary>Of a message that was changed after it was sent (<c>disunting</c>): what it says now. Only answers of staff are updated by it.</summary>
    [JsonIgnore]
    public string? TeksSunting { get; set; }

    /// <summary>What the buttons of the message carry that this one answers, where the channel tells; as untrusted as every press.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> TombolDibalas { get; set; } = [];

    /// <summary>A short word for content that is neither text nor file, e.g. <c>stiker</c>, <c>suara</c>, <c>disunting</c>.</summary>
    [JsonIgnore]
    public string? IsiLain { get; set; }
}
