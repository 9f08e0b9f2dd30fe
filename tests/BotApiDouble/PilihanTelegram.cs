namespace EPupns.BotApiDouble;

public sealed record PilihanTelegram
{
    public string Token { get; init; } = "123456789:AAuji-coba_EPupns-bukan-rahasia";

    public string NamaBot { get; init; } = "epupns_bot";

    public TimeProvider Waktu { get; init; } = TimeProvider.System;

    /// <summary>0 takes any free port.</summary>
    public int Porta { get; init; }

    /// <summary>Wait before the second repeat of a refused webhook call; doubles from there. Telegram's own is 2 seconds.</summary>
    public TimeSpan JedaUlangWebhook { get; init; } = TimeSpan.FromMilliseconds(50);

    public TimeSpan JedaUlangTerpanjang { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one webhook call may take.</summary>
    public TimeSpan BatasWebhook { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the person-side methods wait for the bot when no time is given.</summary>
    public TimeSpan BatasTunggu { get; init; } = TimeSpan.FromSeconds(20);
}
