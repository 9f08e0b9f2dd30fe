namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Wakes the sender of this process after a commit; other processes find the rows by looking.</summary>
public sealed class SinyalKeluar : IDisposable
{
    private readonly SemaphoreSlim _bunyi = new(0, 1);

    /// <summary>There may be something to send.</summary>
    public void Bunyikan()
    {
        try
        {
            if (_bunyi.CurrentCount == 0)
            {
                _bunyi.Release();
            }
        }
        catch (SemaphoreFullException)
        {
            // Somebody else woke it in the same instant: it is awake, which is all that was wanted.
            return;
        }
    }

    /// <summary>Returns when woken, or when it is time to look anyway.</summary>
    public Task TungguAsync(TimeSpan palingLama, CancellationToken batal) => _bunyi.WaitAsync(palingLama, batal);

    /// <inheritdoc />
    public void Dispose() => _bunyi.Dispose();
}
