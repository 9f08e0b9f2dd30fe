using Telegram.Bot;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Who Telegram says we are; asked once.</summary>
internal sealed class IdentitasBot(KlienTelegram klien)
{
    private string? _nama;

    /// <summary>The same where it was asked already; null otherwise. Waits for nobody.</summary>
    public string? NamaDiketahui => _nama;

    /// <summary>The bot's user name, without @.</summary>
    public async ValueTask<string> NamaPenggunaAsync(CancellationToken batal) => _nama ??= (await klien.Api.GetMe(batal)).Username!;
}
