namespace EPupns.Uji;

/// <summary>A clock that moves only when a test moves it.</summary>
public sealed class JamUji : TimeProvider
{
    private DateTimeOffset _kini = new(2015, 9, 1, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _kini;

    public void Maju(TimeSpan lama) => _kini += lama;
}
