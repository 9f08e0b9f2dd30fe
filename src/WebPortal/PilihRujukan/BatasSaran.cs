using System.Threading.RateLimiting;

namespace EPupns.WebPortal.PilihRujukan;

/// <summary>How often one person may ask for suggestions: as fast as anybody types, too seldom for copying a list.</summary>
public sealed class BatasSaran : IDisposable
{
    private const int Beruntun = 60, PerIsian = 20;
    private static readonly TimeSpan Isian = TimeSpan.FromSeconds(10);

    private readonly PartitionedRateLimiter<Guid> _pembatas = PartitionedRateLimiter.Create<Guid, Guid>(
        registrasi => RateLimitPartition.GetTokenBucketLimiter(registrasi, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Beruntun,
            TokensPerPeriod = PerIsian,
            ReplenishmentPeriod = Isian,
            QueueLimit = 0,
        }));

    /// <summary>Whether this person may ask now.</summary>
    public bool Boleh(Guid registrasi)
    {
        using var izin = _pembatas.AttemptAcquire(registrasi);
        return izin.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => _pembatas.Dispose();
}
