namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>What became of one row of the outbox.</summary>
public abstract record HasilKirim
{
    private HasilKirim()
    {
    }

    /// <summary>The channel took it.</summary>
    public sealed record Terkirim : HasilKirim;

    /// <summary>The channel will not take it now.</summary>
    /// <param name="Tunggu">How long it asked us to wait; null leaves it to us.</param>
    /// <param name="Galat">What happened, without personal data.</param>
    public sealed record Tunda(TimeSpan? Tunggu, string Galat) : HasilKirim;

    /// <summary>The channel will never take it.</summary>
    /// <param name="Galat">Why, without personal data.</param>
    /// <param name="Diblokir">The person blocked the bot or is gone: nothing more is sent to this address.</param>
    public sealed record Ditolak(string Galat, bool Diblokir = false) : HasilKirim;

    /// <summary>Its lease ended before it left: somebody else may be sending it, so nothing is written about it here.</summary>
    public sealed record SewaHabis : HasilKirim;
}
