using Stateless;

namespace EPupns.Stateless.Tests;

/// <summary>Superstates that name the substate they start in.</summary>
public sealed class StateAwalTests
{
    private readonly Mainan _mainan = new Mainan().CatatSemua();

    [Fact]
    public void KeSuperstate_Fire_TerusKeSubstateAwal()
    {
        _mainan.Atur(State.A).Permit(Trigger.X, State.D);
        _mainan.Atur(State.D).InitialTransition(State.B);
        _mainan.Atur(State.B).SubstateOf(State.D).OnEntry(t => _mainan.Catatan.Add($"dari {t.Source} {t.GetType().Name}"));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(
            ["keluar A", "pindah A>D", "masuk D", "pindah D>B", "masuk B", "dari A InitialTransition", "selesai A>B"], _mainan.Catatan);
        Assert.Equal(State.B, _mainan.Mesin.State);
    }

    [Fact]
    public void BertingkatDua_Fire_SampaiYangPalingDalam()
    {
        _mainan.Atur(State.A).Permit(Trigger.X, State.D);
        _mainan.Atur(State.D).InitialTransition(State.B);
        _mainan.Atur(State.B).SubstateOf(State.D).InitialTransition(State.C);
        _mainan.Atur(State.C).SubstateOf(State.B);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(State.C, _mainan.Mesin.State);
        Assert.Equal(["masuk D", "masuk B", "masuk C"], _mainan.Catatan.Where(kata => kata.StartsWith("masuk", StringComparison.Ordinal)));
    }

    [Fact]
    public void BukanSubstatenya_Fire_Melempar()
    {
        _mainan.Atur(State.A).Permit(Trigger.X, State.D);
        _mainan.Atur(State.D).InitialTransition(State.B);

        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.Fire(Trigger.X));
    }

    [Fact]
    public void DuaKaliAtauKeDiriSendiri_InitialTransition_Melempar()
    {
        var d = _mainan.Atur(State.D).InitialTransition(State.B);

        Assert.Throws<InvalidOperationException>(() => d.InitialTransition(State.C));
        Assert.Throws<ArgumentException>(() => _mainan.Atur(State.A).InitialTransition(State.A));
    }

    [Fact]
    public void ModeImmediate_AksiMasukPindah_SubstateAwalTidakDimasuki()
    {
        var mainan = new Mainan(mode: FiringMode.Immediate);
        mainan.Atur(State.A).Permit(Trigger.X, State.D);
        mainan.Atur(State.D).InitialTransition(State.B).Permit(Trigger.Y, State.C).OnEntry(() => mainan.Mesin.Fire(Trigger.Y));
        mainan.Atur(State.B).SubstateOf(State.D);

        mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(State.C, mainan.Mesin.State);
    }
}
