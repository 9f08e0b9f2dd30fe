using EPupns.Bot.Kanal.Telegram.Terima;
using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>
/// The lines to the Bot API. The HTTP clients are our own and not the factory's, whose logging writes addresses: the
/// address holds the token.
/// </summary>
internal sealed class KlienTelegram : IDisposable
{
    private static readonly TimeSpan BatasBiasa = TimeSpan.FromSeconds(30);
    private readonly HttpClient _biasa = Buat(BatasBiasa);
    private readonly HttpClient _tanya;

    public KlienTelegram(IOptions<PilihanTelegram> pilihan)
    {
        var alamat = string.IsNullOrWhiteSpace(pilihan.Value.ApiUrl) ? null : pilihan.Value.ApiUrl;

        // Waiting is the outbox's part: a client that sleeps would hold up the other chats.
        var susunan = new TelegramBotClientOptions(pilihan.Value.Token!, alamat) { RetryCount = 1, RetryThreshold = 0 };
        _tanya = Buat(BatasBiasa + TimeSpan.FromSeconds(pilihan.Value.DetikTanya));
        Api = new TelegramBotClient(susunan, _biasa);
        Tanya = new PenanyaUpdate(_tanya, susunan);
    }

    /// <summary>Everything but long polling.</summary>
    public ITelegramBotClient Api { get; }

    /// <summary>Long polling, which must not be taken for a hung call.</summary>
    public PenanyaUpdate Tanya { get; }

    public void Dispose()
    {
        _biasa.Dispose();
        _tanya.Dispose();
    }

    private static HttpClient Buat(TimeSpan batas)
    {
        // The Bot API neither redirects nor sets cookies, and the address must not travel into traces: it holds the token.
        var penangan = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
        };
        return new HttpClient(penangan, disposeHandler: true) { Timeout = batas };
    }
}
