namespace EPupns.Bot.Kanal.DirectLine.Log;

/// <summary>Removes old activities, now and then.</summary>
internal sealed class PembersihDirectLine(IServiceScopeFactory lingkup, ILogger<PembersihDirectLine> log) : BackgroundService
{
    private static readonly TimeSpan Setiap = TimeSpan.FromMinutes(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(Setiap);
        do
        {
            try
            {
                await using var cakupan = lingkup.CreateAsyncScope();
                await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().BersihkanAsync(stoppingToken);
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogError(galat, "Aktivitas lama Direct Line belum dapat dihapus; dicoba lagi");
            }
        }
        while (await jam.WaitForNextTickAsync(stoppingToken));
    }
}
