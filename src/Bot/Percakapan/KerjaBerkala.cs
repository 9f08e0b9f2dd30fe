namespace EPupns.Bot.Percakapan;

/// <summary>Work that comes round. What goes wrong is written down, and the next round tries again.</summary>
/// <param name="setiap">Time from one round to the next.</param>
/// <param name="waktu">The clock.</param>
/// <param name="langsung">The first round comes at once, not after that time.</param>
public abstract class KerjaBerkala(TimeSpan setiap, TimeProvider waktu, bool langsung = true) : BackgroundService
{
    /// <summary>The clock.</summary>
    protected TimeProvider Waktu { get; } = waktu;

    /// <summary>One round.</summary>
    protected abstract Task KerjakanAsync(CancellationToken batal);

    /// <summary>Writes down why a round failed.</summary>
    protected abstract void Catat(Exception galat);

    /// <inheritdoc />
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var jam = new PeriodicTimer(setiap, Waktu);
        while (langsung || await jam.WaitForNextTickAsync(stoppingToken))
        {
            langsung = false;
            try
            {
                await KerjakanAsync(stoppingToken);
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                Catat(galat);
            }
        }
    }
}
