using EPupns.Bot.Kanal.DirectLine.Log;

namespace EPupns.Bot.Kanal.DirectLine.Aliran;

/// <summary>
/// Finds what other processes appended to the conversations listened to here: one small query for hundreds of listeners,
/// rather than one for each.
/// </summary>
internal sealed class PengintipAliran(PapanAliran papan, IServiceScopeFactory lingkup, ILogger<PengintipAliran> log) : BackgroundService
{
    private const int Sekaligus = 400;
    private static readonly TimeSpan Setiap = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(Setiap);
        while (await jam.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await IntipAsync(stoppingToken);
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogWarning(galat, "Posisi obrolan tidak terbaca; dicoba lagi");
            }
        }
    }

    private async Task IntipAsync(CancellationToken batal)
    {
        foreach (var sebagian in papan.Terbuka().Chunk(Sekaligus))
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            var posisi = await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().PosisiAsync([.. sebagian.Select(s => s.Obrolan)], batal);
            foreach (var (obrolan, terbaca) in sebagian)
            {
                if (posisi.GetValueOrDefault(obrolan) > terbaca)
                {
                    papan.Bunyikan(obrolan);
                }
            }
        }
    }
}
