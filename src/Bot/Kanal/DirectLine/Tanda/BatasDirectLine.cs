using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.DirectLine.Tanda;

/// <summary>
/// How much one source may ask of this process. Counted in memory: what it keeps off is a flood, and a flood is slowed by each
/// process it reaches.
/// </summary>
public sealed class BatasDirectLine(IOptions<PilihanDirectLine> pilihan) : IDisposable
{
    private static readonly TimeSpan Isi = TimeSpan.FromSeconds(10);
    private readonly PartitionedRateLimiter<string> _token = Buat(pilihan.Value.TokenPerMenit);
    private readonly PartitionedRateLimiter<string> _pesan = Buat(pilihan.Value.PesanPerMenit);

    /// <summary>Null when a new token may be given to this address, else how long to wait.</summary>
    public TimeSpan? TungguToken(IPAddress? asal) => Tunggu(_token, Sumber(asal));

    /// <summary>Null when this conversation may post, else how long to wait.</summary>
    public TimeSpan? TungguPesan(string obrolan) => Tunggu(_pesan, obrolan);

    /// <inheritdoc />
    public void Dispose()
    {
        _token.Dispose();
        _pesan.Dispose();
    }

    private static TimeSpan? Tunggu(PartitionedRateLimiter<string> pembatas, string kunci)
    {
        using var izin = pembatas.AttemptAcquire(kunci);
        return izin.IsAcquired ? null : izin.TryGetMetadata(MetadataName.RetryAfter, out var tunggu) ? tunggu : Isi;
    }

    // A household has a whole /64 of IPv6 addresses.
    private static string Sumber(IPAddress? asal) => asal switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(asal.GetAddressBytes().AsSpan(0, 8)),
        _ => asal.MapToIPv4().ToString(),
    };

    private static PartitionedRateLimiter<string> Buat(int perMenit) => PartitionedRateLimiter.Create<string, string>(
        kunci => RateLimitPartition.GetTokenBucketLimiter(kunci, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMenit,
            TokensPerPeriod = Math.Max(1, perMenit / 6),
            ReplenishmentPeriod = Isi,
            QueueLimit = 0,
        }));
}
