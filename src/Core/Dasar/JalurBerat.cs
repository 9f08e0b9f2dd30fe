using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace EPupns.Core.Dasar;

/// <summary>
/// A lane for work that takes milliseconds of a core: password hashes, documents. It has few threads of its own, and on Linux they
/// give way to everything else, so that a rush of such work makes itself wait and nobody else.
/// </summary>
public sealed partial class JalurBerat : IDisposable
{
    private const int Mengalah = 10;
    private readonly BlockingCollection<Action> _antrean = [];

    /// <param name="nama">What it is for, as debuggers and <c>top</c> show it.</param>
    /// <param name="utas">How many at a time.</param>
    public JalurBerat(string nama, int utas)
    {
        for (var i = 0; i < utas; i++)
        {
            new Thread(Layani) { IsBackground = true, Name = nama }.Start();
        }
    }

    /// <summary>Runs it here.</summary>
    /// <param name="kerja">The work.</param>
    /// <param name="batal">Gives up waiting for a place; what has begun is finished.</param>
    public Task<T> JalankanAsync<T>(Func<T> kerja, CancellationToken batal)
    {
        var selesai = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _antrean.Add(() => Kerjakan(kerja, selesai, batal), batal);
        return selesai.Task;
    }

    /// <inheritdoc />
    public void Dispose() => _antrean.CompleteAdding();

    private static void Kerjakan<T>(Func<T> kerja, TaskCompletionSource<T> selesai, CancellationToken batal)
    {
        try
        {
            batal.ThrowIfCancellationRequested();
            selesai.SetResult(kerja());
        }
        catch (Exception galat)
        {
            selesai.SetException(galat);
        }
    }

    private void Layani()
    {
        if (OperatingSystem.IsLinux())
        {
            // Thread.Priority does nothing there; for the calling thread this does. Where it is refused, the lane is only not as polite.
            _ = UbahPrioritas(0, 0, Mengalah);
        }

        foreach (var kerja in _antrean.GetConsumingEnumerable())
        {
            kerja();
        }
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int UbahPrioritas(int jenis, int siapa, int nilai);
}
