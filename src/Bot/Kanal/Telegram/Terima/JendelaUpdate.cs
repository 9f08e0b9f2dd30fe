namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>
/// The updates that Telegram has handed out and not yet been told of. The offset never passes one whose turn is not
/// committed, so after a crash Telegram hands it out again.
/// </summary>
internal sealed class JendelaUpdate
{
    private readonly Lock _kunci = new();
    private readonly SortedSet<int> _terbuka = [];
    private readonly HashSet<int> _selesai = [];
    private int? _tertinggi;
    private TaskCompletionSource _kosong = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The offset to ask with: everything before it is done. Null at first and after a silence.</summary>
    public int? Offset
    {
        get
        {
            lock (_kunci)
            {
                return _terbuka.Count > 0 ? _terbuka.Min : _tertinggi + 1;
            }
        }
    }

    /// <summary>True when the update has to be taken; false when it is being taken or was.</summary>
    public bool Buka(int id)
    {
        lock (_kunci)
        {
            if (_selesai.Contains(id) || !_terbuka.Add(id))
            {
                return false;
            }

            _kosong = _kosong.Task.IsCompleted ? new(TaskCreationOptions.RunContinuationsAsynchronously) : _kosong;
            _tertinggi = Math.Max(id, _tertinggi ?? id);
            return true;
        }
    }

    /// <summary>The update is committed.</summary>
    public void Tutup(int id)
    {
        lock (_kunci)
        {
            _terbuka.Remove(id);
            _selesai.Add(id);
            if (_terbuka.Count == 0)
            {
                _selesai.Clear();
                _kosong.TrySetResult();
            }
        }
    }

    /// <summary>
    /// Nothing waits at Telegram, so everything is confirmed and the offset can be forgotten: after a quiet week the numbers
    /// begin anew, perhaps below it.
    /// </summary>
    public void Lupakan()
    {
        lock (_kunci)
        {
            _tertinggi = _terbuka.Count > 0 ? _tertinggi : null;
        }
    }

    /// <summary>Returns when all is committed, or when it is time to look for more anyway.</summary>
    public async Task TungguAsync(TimeSpan palingLama, CancellationToken batal)
    {
        Task kosong;
        lock (_kunci)
        {
            kosong = _terbuka.Count == 0 ? Task.CompletedTask : _kosong.Task;
        }

        await Task.WhenAny(kosong, Task.Delay(palingLama, batal));
    }
}
