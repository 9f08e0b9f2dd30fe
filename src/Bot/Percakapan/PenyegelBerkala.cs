using EPupns.Core.Pengawasan;

namespace EPupns.Bot.Percakapan;

/// <summary>Seals the audit behind the turns, a small portion to a transaction, and closes days that are over. Several processes may do so at once.</summary>
public sealed class PenyegelBerkala(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<PenyegelBerkala> log)
    : KerjaBerkala(TimeSpan.FromSeconds(3), waktu, langsung: false)
{
    private const int Porsi = 100;

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

            await Task.Delay(Jeda, Waktu, batal);
        }
    }

    /// <inheritdoc />
    protected override Task KerjakanAsync(CancellationToken batal) => SegelAsync(batal);

    /// <inheritdoc />
    protected override void Catat(Exception galat) => log.LogWarning(galat, "Penyegelan jejak gagal; dicoba lagi sebentar kemudian");
}
