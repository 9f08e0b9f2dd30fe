namespace EPupns.Core.Data;

/// <summary>
/// SQLite has one writer. Waiting for it inside the file (busy, sleep, try again) wastes up to 150 ms a time, so the
/// writers of this process stand in a fair line here instead. PostgreSQL needs no line.
/// </summary>
public sealed class JalurTulis(PenyediaData penyedia) : IDisposable
{
    private readonly SemaphoreSlim? _antrean = penyedia == PenyediaData.Sqlite ? new SemaphoreSlim(1, 1) : null;

    /// <summary>Waits for the turn to write; dispose what comes back to let the next one in.</summary>
    public async Task<IDisposable?> MasukAsync(CancellationToken batal)
    {
        if (_antrean is null)
        {
            return null;
        }

        await _antrean.WaitAsync(batal);
        return new Giliran(_antrean);
    }

    /// <summary>The same for a thread that may block.</summary>
    internal IDisposable? Masuk()
    {
        _antrean?.Wait();
        return _antrean is null ? null : new Giliran(_antrean);
    }

    /// <inheritdoc />
    public void Dispose() => _antrean?.Dispose();

    private sealed class Giliran(SemaphoreSlim antrean) : IDisposable
    {
        private int _lepas;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _lepas, 1) == 0)
            {
                antrean.Release();
            }
        }
    }
}
