using System.Text.Json;
using System.Text.Json.Serialization;

namespace EPupns.Bot.Percakapan.Skema;

/// <summary>Activity types that the engine knows; others are accepted and ignored.</summary>
public static class ActivityTypes
{
    /// <summary>Text, a pressed button, a file.</summary>
    public const string Message = "message";

    /// <summary>Somebody joined: the chat was opened.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A named event.</summary>
    public const string Event = "event";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is closed.</summary>
    public const string EndOfConversation = "endOfConversation";
}

/// <summary>A party of a conversation.</summary>
public sealed class ChannelAccount
{
    /// <summary>Id within the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Display name.</summary>
    public string? Name { get; set; }

    /// <summary>user or bot.</summary>
    public string? Role { get; set; }
}

/// <summary>A conversation.</summary>
public sealed class ConversationAccount
{
    /// <summary>Id within the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Several people write there: who acts is <see cref="Activity.From"/>.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The group has topics.</summary>
    [JsonIgnore]
    public bool Bertopik { get; set; }
}

/// <summary>A file or card.</summary>
public sealed class Attachment
{
    /// <summary>MIME type as the sender claims; files are judged by content later.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the bytes are; the channel's own reference before they are fetched.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>Inline content of a card.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>Size in bytes when the channel tells it.</summary>
    [JsonIgnore]
    public long? Ukuran { get; set; }

    /// <summary>Sent as a photo, which the messenger made smaller on the way.</summary>
    [JsonIgnore]
    public bool SebagaiFoto { get; set; }
}

/// <summary>Buttons under the newest message.</summary>
public sealed class SuggestedActions
{
    /// <summary>The buttons.</summary>
    public List<CardAction> Actions { get; set; } = [];
}

/// <summary>One button.</summary>
public sealed class CardAction
{
    /// <summary>imBack, messageBack, openUrl …</summary>
    public required string Type { get; set; }

    /// <summary>What it says.</summary>
    public required string Title { get; set; }

    /// <summary>Text of the message that a press sends.</summary>
    public string? Text { get; set; }

    /// <summary>What the feed shows for a press.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What a press carries.</summary>
    public object? Value { get; set; }
}
