namespace EPupns.Bot.Tests;

/// <summary>A clock that moves when told.</summary>
internal sealed class JamUji(DateTimeOffset mulai) : TimeProvider
{
    private DateTimeOffset _kini = mulai;

    public override DateTimeOffset GetUtcNow() => _kini;

    public void Maju(TimeSpan lama) => _kini += lama;
}
