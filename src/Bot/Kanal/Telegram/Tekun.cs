using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Tries until it succeeds: Telegram may be away for a while, and we with it, but we come back by ourselves.</summary>
internal static class Tekun
{
    private static readonly TimeSpan Terlama = TimeSpan.FromSeconds(30);

    /// <summary>Runs it until Telegram takes it.</summary>
    /// <exception cref="OperationCanceledException">The program stops.</exception>
    public static async Task CobaAsync(string apa, Func<Task> kerja, ILogger log, CancellationToken batal)
    {
        for (var coba = 1; ; coba++)
        {
            try
            {
                await kerja();
                return;
            }
            catch (RequestException galat)
            {
                log.LogWarning("{Apa} gagal ({Coba}): {Galat}", apa, coba, GalatTelegram.Ringkas(galat));
                await Task.Delay(GalatTelegram.Tunggu(galat) ?? Jeda(coba), batal);
            }
        }
    }

    /// <summary>Half a second, doubling, to half a minute.</summary>
    public static TimeSpan Jeda(int coba) => TimeSpan.FromMilliseconds(Math.Min(Terlama.TotalMilliseconds, 250 * Math.Pow(2, Math.Min(coba, 10))));
}
