using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>
/// Keeps near Telegram's pace (about 30 messages a second, one a second per chat after a burst), so that "too many requests"
/// stays rare. What Telegram itself says always comes first.
/// </summary>
internal sealed class LajuKirim : IDisposable
{
    private static readonly TimeSpan Detak = TimeSpan.FromMilliseconds(100);
    private readonly TokenBucketRateLimiter _semua;
    private readonly PartitionedRateLimiter<string> _perObrolan;

    public LajuKirim(IOptions<PilihanTelegram> pilihan)
    {
        var sedetik = pilihan.Value.PesanPerDetik;
        _semua = new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
        {
            TokenLimit = sedetik,
            TokensPerPeriod = Math.Max(1, sedetik / 10),
            ReplenishmentPeriod = Detak,
            QueueLimit = int.MaxValue,
        });
        var obrolan = new TokenBucketRateLimiterOptions
        {
            TokenLimit = pilihan.Value.BeruntunPerObrolan,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = Jeda,
        };
        _perObrolan = PartitionedRateLimiter.Create<string, string>(alamat => RateLimitPartition.GetTokenBucketLimiter(alamat, _ => obrolan));
    }

    /// <summary>How long a chat waits that has had its burst.</summary>
    public static TimeSpan Jeda { get; } = TimeSpan.FromSeconds(1);

    /// <summary>False when this chat has to wait: it waits in the outbox, where it holds up nobody else.</summary>
    public bool Boleh(string alamat)
    {
        using var izin = _perObrolan.AttemptAcquire(alamat);
        return izin.IsAcquired;
    }

    /// <summary>Returns when the process may send one more.</summary>
    public async Task TungguAsync(CancellationToken batal) => (await _semua.AcquireAsync(1, batal)).Dispose();

    public void Dispose()
    {
        _semua.Dispose();
        _perObrolan.Dispose();
    }
}
