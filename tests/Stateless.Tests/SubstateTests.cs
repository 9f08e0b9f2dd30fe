namespace EPupns.Stateless.Tests;

/// <summary>B and C lie in D.</summary>
public sealed class SubstateTests
{
    private readonly Mainan _mainan = new Mainan(State.B).CatatSemua();

    public SubstateTests()
    {
        _mainan.Atur(State.B).SubstateOf(State.D);
        _mainan.Atur(State.C).SubstateOf(State.D);
    }

    [Fact]
    public void DariSubstate_KeLuar_KeluarDariDalamKeLuar()
    {
        _mainan.Atur(State.D).Permit(Trigger.X, State.A);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar B", "keluar D", "pindah B>A", "masuk A", "selesai B>A"], _mainan.Catatan);
    }

    [Fact]
    public void AntarSubstate_Fire_SuperstateTidakDisentuh()
    {
        _mainan.Atur(State.B).Permit(Trigger.X, State.C);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar B", "pindah B>C", "masuk C", "selesai B>C"], _mainan.Catatan);
    }

    [Fact]
    public void DariLuar_KeSubstate_MasukDariLuarKeDalam()
    {
        var mainan = new Mainan().CatatSemua();
        mainan.Atur(State.B).SubstateOf(State.D);
        mainan.Atur(State.A).Permit(Trigger.X, State.B);

        mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>B", "masuk D", "masuk B", "selesai A>B"], mainan.Catatan);
    }

    [Fact]
    public void AntaraSubstateDanSuperstate_Fire_SuperstateTetapDihuni()
    {
        _mainan.Atur(State.B).Permit(Trigger.X, State.D);
        _mainan.Atur(State.D).Permit(Trigger.Y, State.B);

        _mainan.Mesin.Fire(Trigger.X);
        _mainan.Mesin.Fire(Trigger.Y);

        Assert.Equal(["keluar B", "pindah B>D", "selesai B>D", "pindah D>B", "masuk B", "selesai D>B"], _mainan.Catatan);
    }

    [Fact]
    public void DiSubstate_IsInState_JugaUntukSuperstate()
    {
        Assert.True(_mainan.Mesin.IsInState(State.B));
        Assert.True(_mainan.Mesin.IsInState(State.D));
        Assert.False(_mainan.Mesin.IsInState(State.C));
    }

    [Fact]
    public void PemicuSuperstate_TujuannyaTempatSekarang_TidakTerjadiApaApa()
    {
        _mainan.Atur(State.D).Permit(Trigger.X, State.B);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Empty(_mainan.Catatan);
    }

    [Fact]
    public void GuardSubstateTertutup_Fire_PemicuSuperstateDipakai()
    {
        _mainan.Atur(State.B).PermitIf(Trigger.X, State.C, () => false);
        _mainan.Atur(State.D).Permit(Trigger.X, State.A);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(State.A, _mainan.Mesin.State);
    }

    [Fact]
    public void ReentrySuperstate_Fire_KembaliKeSuperstate()
    {
        _mainan.Atur(State.D).PermitReentry(Trigger.X);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar B", "keluar D", "pindah D>D", "masuk D", "selesai D>D"], _mainan.Catatan);
        Assert.Equal(State.D, _mainan.Mesin.State);
    }

    [Fact]
    public void Melingkar_SubstateOf_Melempar()
    {
        Assert.Throws<ArgumentException>(() => _mainan.Atur(State.D).SubstateOf(State.B));
        Assert.Throws<ArgumentException>(() => _mainan.Atur(State.D).SubstateOf(State.D));
    }
}
