namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>Work of one person one after another, of several side by side, of not too many at once.</summary>
internal sealed class JalurOrang(int palingBanyak) : IDisposable
{
    private readonly SemaphoreSlim _tempat = new(palingBanyak);
    private readonly Dictionary<long, Task> _ekor = [];
    private readonly Lock _kunci = new();

    /// <summary>Appends work, which must not throw.</summary>
    public void Tambah(long orang, Func<Task> kerja, CancellationToken batal)
    {
        lock (_kunci)
        {
            var tugas = JalankanAsync(_ekor.GetValueOrDefault(orang, Task.CompletedTask), kerja, batal);
            _ekor[orang] = tugas;
            _ = BersihkanAsync(orang, tugas);
        }
    }

    /// <summary>Returns when nothing runs any more.</summary>
    public Task TuntasAsync()
    {
        lock (_kunci)
        {
            return Task.WhenAll(_ekor.Values);
        }
    }

    public void Dispose() => _tempat.Dispose();

    private async Task JalankanAsync(Task sebelum, Func<Task> kerja, CancellationToken batal)
    {
        await sebelum;
        try
        {
            await _tempat.WaitAsync(batal);
        }
        catch (OperationCanceledException)
        {
            // The program stops: what has not begun comes again at the next start.
            return;
        }

        try
        {
            // A place may still have been handed over in the very moment of stopping.
            await (batal.IsCancellationRequested ? Task.CompletedTask : Task.Run(kerja, CancellationToken.None));
        }
        finally
        {
            _tempat.Release();
        }
    }

    private async Task BersihkanAsync(long orang, Task tugas)
    {
        await tugas;
        lock (_kunci)
        {
            if (_ekor.GetValueOrDefault(orang) == tugas)
            {
                _ekor.Remove(orang);
            }
        }
    }
}
