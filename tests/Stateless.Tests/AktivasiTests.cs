namespace EPupns.Stateless.Tests;

public sealed class AktivasiTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void DiSubstate_ActivateDanDeactivate_DariLuarKeDalamDanSebaliknya()
    {
        foreach (var state in new[] { State.A, State.D })
        {
            _mainan.Atur(state).OnActivate(() => _mainan.Catatan.Add($"aktif {state}"));
            _mainan.Atur(state).OnDeactivate(() => _mainan.Catatan.Add($"padam {state}"));
        }

        _mainan.Atur(State.A).SubstateOf(State.D);

        _mainan.Mesin.Activate();
        _mainan.Mesin.Deactivate();

        Assert.Equal(["aktif D", "aktif A", "padam A", "padam D"], _mainan.Catatan);
    }

    [Fact]
    public async Task AksiAsinkron_ActivateAsync_Ditunggu()
    {
        async Task CatatAsync(string apa)
        {
            await Task.Yield();
            _mainan.Catatan.Add(apa);
        }

        _mainan.Atur(State.A).OnActivateAsync(() => CatatAsync("aktif")).OnDeactivateAsync(() => CatatAsync("padam"));

        await _mainan.Mesin.ActivateAsync();
        await _mainan.Mesin.DeactivateAsync();

        Assert.Equal(["aktif", "padam"], _mainan.Catatan);
        Assert.Throws<InvalidOperationException>(_mainan.Mesin.Activate);
    }

    [Fact]
    public void Pindah_Fire_TidakMengaktifkan()
    {
        _mainan.Atur(State.A).Permit(Trigger.X, State.B).OnDeactivate(() => _mainan.Catatan.Add("padam"));
        _mainan.Atur(State.B).OnActivate(() => _mainan.Catatan.Add("aktif"));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Empty(_mainan.Catatan);
    }
}
