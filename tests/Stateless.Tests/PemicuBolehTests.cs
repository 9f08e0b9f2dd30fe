namespace EPupns.Stateless.Tests;

public sealed class PemicuBolehTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void BerbagaiJenis_PermittedTriggers_SemuaYangTerbuka()
    {
        _mainan.Atur(State.A).Ignore(Trigger.X).InternalTransition(Trigger.Y, () => { }).PermitReentry(Trigger.Z);

        Assert.Equal([Trigger.X, Trigger.Y, Trigger.Z], _mainan.Mesin.PermittedTriggers);
    }

    [Fact]
    public void GuardTertutup_PermittedTriggers_TidakTermasuk()
    {
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, () => false).Permit(Trigger.Y, State.B);

        Assert.Equal([Trigger.Y], _mainan.Mesin.PermittedTriggers);
    }

    [Fact]
    public void PemicuSuperstate_PermittedTriggers_TermasukSekaliSaja()
    {
        _mainan.Atur(State.A).SubstateOf(State.D).Permit(Trigger.X, State.B);
        _mainan.Atur(State.D).Permit(Trigger.X, State.C).Permit(Trigger.Y, State.C);

        Assert.Equal([Trigger.X, Trigger.Y], _mainan.Mesin.PermittedTriggers);
    }

    [Fact]
    public async Task GuardAsinkron_GetPermittedTriggersAsync_Ditunggu()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        _mainan.Atur(State.A).PermitIfAsync(x, State.B, angka => Task.FromResult(angka > 0));

        var positif = await _mainan.Mesin.GetPermittedTriggersAsync(1);
        var tanpaArgumen = await _mainan.Mesin.PermittedTriggersAsync;

        Assert.Equal([Trigger.X], positif);
        Assert.Empty(tanpaArgumen);
        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.PermittedTriggers);
    }

    [Fact]
    public async Task PemicuBerargumen_GetDetailedPermittedTriggers_MenyebutArgumennya()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int, string>(Trigger.X);
        _mainan.Atur(State.A).Permit(Trigger.X, State.B).Permit(Trigger.Y, State.B);

        var rincian = (await _mainan.Mesin.GetDetailedPermittedTriggers()).ToList();

        Assert.Equal([(Trigger.X, true), (Trigger.Y, false)], rincian.Select(satu => (satu.Trigger, satu.HasParameters)));
        Assert.Same(x, rincian[0].Parameters);
        Assert.Equal([typeof(int), typeof(string)], rincian[0].Parameters.ArgumentTypes);
    }
}
