using System.Net;
using System.Threading.RateLimiting;
using EPupns.WebPortal.Masuk;

namespace EPupns.WebPortal.Status;

/// <summary>How often one address may ask for a status: often enough for an office, too seldom for walking through the numbers.</summary>
public sealed class BatasStatus : IDisposable
{
    private const int Beruntun = 20;
    private const int PerIsian = 5;
    private static readonly TimeSpan Isian = TimeSpan.FromSeconds(10);

    private readonly PartitionedRateLimiter<string> _pembatas = PartitionedRateLimiter.Create<string, string>(
        sumber => RateLimitPartition.GetTokenBucketLimiter(sumber, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = Beruntun,
            TokensPerPeriod = PerIsian,
            ReplenishmentPeriod = Isian,
            QueueLimit = 0,
        }));

    /// <summary>Null when it may ask, else how long to wait.</summary>
    public TimeSpan? Tunggu(IPAddress? alamat)
    {
        using var izin = _pembatas.AttemptAcquire(SumberPermintaan.Dari(alamat));
        return izin.IsAcquired ? null : izin.TryGetMetadata(MetadataName.RetryAfter, out var tunggu) ? tunggu : Isian;
    }

    /// <inheritdoc />
    public void Dispose() => _pembatas.Dispose();
}
