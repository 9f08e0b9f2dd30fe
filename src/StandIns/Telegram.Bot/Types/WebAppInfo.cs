using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types;

public class WebAppInfo
{
    public WebAppInfo()
    {
    }

    [SetsRequiredMembers]
    public WebAppInfo(string url) => Url = url;

    public required string Url { get; set; }

    public static implicit operator WebAppInfo(string url) => new(url);

    public static implicit operator string(WebAppInfo self) => self.Url;
}
