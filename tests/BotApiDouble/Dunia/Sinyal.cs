namespace EPupns.BotApiDouble.Dunia;

/// <summary>Wakes everyone who waits for something to change. Take the wait before looking, then nothing is missed.</summary>
internal sealed class Sinyal
{
    private volatile TaskCompletionSource _berikut = Baru();

    public Task Tunggu => _berikut.Task;

    public void Bunyikan() => Interlocked.Exchange(ref _berikut, Baru()).TrySetResult();

    private static TaskCompletionSource Baru() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
