using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Percakapan;

/// <summary>Looks every minute which reports have become later than promised.</summary>
internal sealed class EskalasiBerkala(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<EskalasiBerkala> log) : BackgroundService
{
    private static readonly TimeSpan Setiap = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(Setiap, waktu);
        while (await jam.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var cakupan = lingkup.CreateAsyncScope();
                if (await cakupan.ServiceProvider.GetRequiredService<EskalasiLaporan>().JalankanAsync(stoppingToken) > 0)
                {
                    sinyal.Bunyikan();
                }
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogWarning(galat, "Pemeriksaan laporan yang terlambat gagal; dicoba lagi satu menit kemudian");
            }
        }
    }
}
