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
    private readonly TokenBucketRateLimiter _siaran;
    private readonly JatahBersama _bersama;
    private readonly PartitionedRateLimiter<string> _perObrolan;

    public LajuKirim(IOptions<PilihanTelegram> pilihan, JatahBersama bersama)
    {
        var sedetik = pilihan.Value.PesanPerDetik;
        _bersama = bersama;
        _semua = Ember(sedetik, Math.Max(1, sedetik / 10));
        _siaran = Ember(Math.Max(1, sedetik / 10), Math.Max(1, sedetik / 20));
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

    /// <summary>Returns when one more may be sent; a message to many leaves room for everybody else.</summary>
    public async Task TungguAsync(bool siaran, CancellationToken batal)
    {
        if (siaran)
        {
            (await _siaran.AcquireAsync(1, batal)).Dispose();
        }

        (await _semua.AcquireAsync(1, batal)).Dispose();
        await _bersama.TungguAsync(siaran, batal);
    }

    public void Dispose()
    {
        _semua.Dispose();
        _siaran.Dispose();
        _perObrolan.Dispose();
    }

    private static TokenBucketRateLimiter Ember(int isi, int perDetak) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = isi,
        TokensPerPeriod = perDetak,
        ReplenishmentPeriod = Detak,
        QueueLimit = int.MaxValue,
    });
}
