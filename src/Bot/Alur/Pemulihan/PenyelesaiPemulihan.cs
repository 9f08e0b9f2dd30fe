using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Looks every minute whose day to object is over.</summary>
internal sealed class PenyelesaiPemulihan(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<PenyelesaiPemulihan> log) : BackgroundService
{
    private static readonly TimeSpan Setiap = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(Setiap, waktu);
        do
        {
            try
            {
                await using var cakupan = lingkup.CreateAsyncScope();
                if (await cakupan.ServiceProvider.GetRequiredService<SelesaikanPemulihan>().JalankanAsync(stoppingToken) > 0)
                {
                    sinyal.Bunyikan();
                }
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogWarning(galat, "Penyelesaian pemulihan gagal; dicoba lagi satu menit kemudian");
            }
        }
        while (await jam.WaitForNextTickAsync(stoppingToken));
    }
}
