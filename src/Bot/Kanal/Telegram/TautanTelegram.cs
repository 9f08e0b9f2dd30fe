using EPupns.Bot.Kanal.Telegram.Masuk;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Where the bot is found on Telegram; there is none of these where no token is set.</summary>
public sealed class TautanTelegram
{
    private readonly IdentitasBot _identitas;
    private readonly ILogger<TautanTelegram> _log;

    internal TautanTelegram(IdentitasBot identitas, ILogger<TautanTelegram> log) => (_identitas, _log) = (identitas, log);

    /// <summary>The bot's address; null while Telegram cannot be asked who we are.</summary>
    public async Task<string?> CariAsync(CancellationToken batal)
    {
        try
        {
            return $"https://t.me/{await _identitas.NamaPenggunaAsync(batal)}";
        }
        catch (RequestException galat)
        {
            _log.LogInformation("Nama bot belum diketahui: {Galat}", GalatTelegram.Ringkas(galat));
            return null;
        }
    }
}
