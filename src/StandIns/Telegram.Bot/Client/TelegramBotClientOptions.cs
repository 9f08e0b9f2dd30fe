using System.Globalization;

namespace Telegram.Bot;

public class TelegramBotClientOptions
{
    private const string TelegramServer = "https://api.telegram.org";

    public TelegramBotClientOptions(string token, string? baseUrl = null, bool useTestEnvironment = false)
    {
        Token = token;
        BotId = ReadBotId(token);
        BaseUrl = baseUrl;
        UseTestEnvironment = useTestEnvironment;
        var server = baseUrl is null ? TelegramServer : ReadServer(baseUrl);
        var environment = useTestEnvironment ? "/test" : "";
        LocalBotServer = server != TelegramServer;
        BaseRequestUrl = $"{server}/bot{token}{environment}";
        BaseFileUrl = $"{server}/file/bot{token}{environment}";
    }

    public string Token { get; }

    public string? BaseUrl { get; }

    public bool UseTestEnvironment { get; }

    public long BotId { get; }

    public bool LocalBotServer { get; }

    public string BaseFileUrl { get; }

    public string BaseRequestUrl { get; }

    /// <summary>The longest wait, in seconds, that "too many requests" may ask for and still be retried here.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How many times one request may go out, the first time included.</summary>
    public int RetryCount { get; set; } = 3;

    // The messages below never quote what they refuse: it may be a token with a slip of the finger.
    private static long ReadBotId(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < token.Length - 1
            && long.TryParse(token.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new ArgumentException("Bot token invalid", nameof(token));
    }

    private static string ReadServer(string baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address.GetLeftPart(UriPartial.Authority)
            : throw new ArgumentException("Base URL invalid", nameof(baseUrl));
}
