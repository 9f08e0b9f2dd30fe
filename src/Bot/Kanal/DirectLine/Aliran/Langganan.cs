namespace EPupns.Bot.Kanal.DirectLine.Aliran;

/// <summary>One listener.</summary>
internal sealed class Langganan(string obrolan, long posisi, Action<Langganan> lepas) : IDisposable
{
    private readonly SemaphoreSlim _bunyi = new(0);
    private readonly CancellationTokenSource _tergusur = new();
    private long _posisi = posisi;

    public string Obrolan => obrolan;

    /// <summary>Last position that this listener was given.</summary>
    public long Posisi
    {
        get => Interlocked.Read(ref _posisi);
        set => Interlocked.Exchange(ref _posisi, value);
    }

    /// <summary>Ends when newer listeners of the same conversation took its place.</summary>
    public CancellationToken Tergusur => _tergusur.Token;

    public void Bunyikan() => _bunyi.Release();

    public void Gusur() => _tergusur.Cancel();

    /// <summary>True when there may be something new, false when nothing happened for so long.</summary>
    public async Task<bool> TungguAsync(TimeSpan palingLama, CancellationToken batal)
    {
        if (!await _bunyi.WaitAsync(palingLama, batal))
        {
            return false;
        }

        while (_bunyi.Wait(TimeSpan.Zero, batal))
        {
            // Several calls at once are one reason to look.
        }

        return true;
    }

    public void Dispose()
    {
        lepas(this);
        _bunyi.Dispose();
        _tergusur.Dispose();
    }
}
