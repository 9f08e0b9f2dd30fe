using EPupns.Bot.Kanal.Telegram.Masuk;

namespace EPupns.Bot.Kanal.Telegram.Pemasangan;

/// <summary>Asks Telegram once who we are, so that links to the bot can be given without waiting for it.</summary>
internal sealed class PengenalDiri(IdentitasBot identitas, ILogger<PengenalDiri> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Tekun.CobaAsync("getMe", async () => await identitas.NamaPenggunaAsync(stoppingToken), log, stoppingToken);
}
