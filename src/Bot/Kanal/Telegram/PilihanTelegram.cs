namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Section <c>Telegram</c> of the configuration.</summary>
public sealed class PilihanTelegram
{
    internal const string Bagian = "Telegram";

    /// <summary>The bot's token; empty means no Telegram.</summary>
    public string? Token { get; set; }

    /// <summary>Bot API base address; empty means Telegram's own.</summary>
    public string? ApiUrl { get; set; }

    /// <summary>How updates come in; without an address they are fetched by long polling.</summary>
    public PilihanWebhook Webhook { get; set; } = new();

    /// <summary>Messages a second of this process, all chats together.</summary>
    public int PesanPerDetik { get; set; } = 30;

    /// <summary>Messages that one chat may get in a burst; after that it is one a second.</summary>
    public int BeruntunPerObrolan { get; set; } = 20;

    /// <summary>Seconds that one question for updates stays open; Telegram allows 50.</summary>
    public int DetikTanya { get; set; } = 50;

    /// <summary>There is a token.</summary>
    public bool Aktif => !string.IsNullOrWhiteSpace(Token);

    /// <summary>Telegram calls us, rather than we Telegram.</summary>
    public bool MemakaiWebhook => !string.IsNullOrWhiteSpace(Webhook.Url);

    /// <summary>Reads the section.</summary>
    public static PilihanTelegram Dari(IConfiguration konfigurasi) => konfigurasi.GetSection(Bagian).Get<PilihanTelegram>() ?? new PilihanTelegram();
}

/// <summary>Section <c>Telegram:Webhook</c>.</summary>
public sealed class PilihanWebhook
{
    /// <summary>Public address of this server.</summary>
    public string? Url { get; set; }

    /// <summary>1–256 of A–Z a–z 0–9 _ -; empty means one made from the server's key.</summary>
    public string? SecretToken { get; set; }
}
