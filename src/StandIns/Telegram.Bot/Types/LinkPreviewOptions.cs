using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types;

public class LinkPreviewOptions
{
    public bool IsDisabled { get; set; }
    public string? Url { get; set; }
    public bool PreferSmallMedia { get; set; }
    public bool PreferLargeMedia { get; set; }
    public bool ShowAboveText { get; set; }

    public static implicit operator LinkPreviewOptions?(bool disabled) => disabled ? new() { IsDisabled = true } : null;

    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator LinkPreviewOptions?(string? url) => url is null ? null : new() { Url = url };
}
