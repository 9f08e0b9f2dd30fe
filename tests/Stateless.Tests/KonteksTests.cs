namespace EPupns.Stateless.Tests;

/// <summary>Where the machine goes on after an action that was really awaited.</summary>
public sealed class KonteksTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SesudahAksiDitunggu_AksiBerikutnya_KembaliKeKonteksHanyaBilaDiminta(bool pertahankan)
    {
        var konteks = new KonteksUji();
        var mainan = new Mainan();
        mainan.Mesin.RetainSynchronizationContext = pertahankan;
        SynchronizationContext? terlihat = null;
        var tunggu = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        mainan.Atur(State.A).Permit(Trigger.X, State.B).OnExitAsync(() => tunggu.Task);
        mainan.Atur(State.B).OnEntry(() => terlihat = SynchronizationContext.Current);

        var tugas = konteks.JalankanAsync(() => mainan.Mesin.FireAsync(Trigger.X));
        tunggu.SetResult();
        await tugas;

        Assert.Equal(pertahankan, terlihat == konteks);
    }

    private sealed class KonteksUji : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ => Dengan(() => d(state)));

        public Task JalankanAsync(Func<Task> kerja)
        {
            Task tugas = Task.CompletedTask;
            Dengan(() => tugas = kerja());
            return tugas;
        }

        private void Dengan(Action kerja)
        {
            var semula = Current;
            SetSynchronizationContext(this);
            try
            {
                kerja();
            }
            finally
            {
                SetSynchronizationContext(semula);
            }
        }
    }
}
