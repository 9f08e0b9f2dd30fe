using EPupns.Core.Pengawasan;

namespace EPupns.Bot.Percakapan;

/// <summary>Seals the audit behind the turns, a small portion to a transaction, and closes days that are over. Several processes may do so at once.</summary>
public sealed class PenyegelBerkala(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<PenyegelBerkala> log) : BackgroundService
{
    private const int Porsi = 100;
    private static readonly TimeSpan Setiap = TimeSpan.FromSeconds(3);

    // Between two portions the turns that wait go first.
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(20);

    /// <summary>Everything that waits, now; returns how many rows were sealed.</summary>
    public async Task<int> SegelAsync(CancellationToken batal)
    {
        var jumlah = 0;
        while (true)
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            var tersegel = await cakupan.ServiceProvider.GetRequiredService<PenyegelJejak>().JalankanAsync(Porsi, batal);
            jumlah += tersegel;
            if (tersegel < Porsi)
            {
                var akar = await cakupan.ServiceProvider.GetRequiredService<PenutupHari>().JalankanAsync(batal);
                if (akar.Count > 0)
                {
                    log.LogInformation("Hari ditutup: {Banyak} akar jejak ditandatangani", akar.Count);
                }

                return jumlah;
            }

            await Task.Delay(Jeda, waktu, batal);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(Setiap, waktu);
        while (await jam.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SegelAsync(stoppingToken);
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogWarning(galat, "Penyegelan jejak gagal; dicoba lagi sebentar kemudian");
            }
        }
    }
}
