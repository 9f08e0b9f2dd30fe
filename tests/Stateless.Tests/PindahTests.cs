using Stateless;

namespace EPupns.Stateless.Tests;

public sealed class PindahTests
{
    [Fact]
    public void Diizinkan_Fire_UrutanKeluarPindahMasukSelesai()
    {
        var mainan = new Mainan().CatatSemua();
        mainan.Atur(State.A).Permit(Trigger.X, State.B);

        mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>B", "masuk B", "selesai A>B"], mainan.Catatan);
        Assert.Equal(State.B, mainan.Mesin.State);
    }

    [Fact]
    public async Task AksiAsinkron_FireAsync_DitungguBerurutan()
    {
        var mainan = new Mainan();
        async Task CatatAsync(string apa)
        {
            await Task.Yield();
            mainan.Catatan.Add(apa);
        }

        mainan.Atur(State.A).Permit(Trigger.X, State.B).OnExitAsync(() => CatatAsync("keluar"));
        mainan.Atur(State.B).OnEntryAsync(t => CatatAsync($"masuk dari {t.Source} oleh {t.Trigger}"));
        mainan.Mesin.OnTransitionedAsync(_ => CatatAsync("pindah"));
        mainan.Mesin.OnTransitionCompletedAsync(_ => CatatAsync("selesai"));

        await mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["keluar", "pindah", "masuk dari A oleh X", "selesai"], mainan.Catatan);
    }

    [Fact]
    public void TidakDiizinkan_Fire_MelemparDanDiamDiTempat()
    {
        var mainan = new Mainan();

        var salah = Assert.Throws<InvalidOperationException>(() => mainan.Mesin.Fire(Trigger.X));

        Assert.Contains("'A'", salah.Message, StringComparison.Ordinal);
        Assert.Contains("'X'", salah.Message, StringComparison.Ordinal);
        Assert.Equal(State.A, mainan.Mesin.State);
        Assert.False(mainan.Mesin.CanFire(Trigger.X));
    }

    [Fact]
    public void TujuanSamaDenganAsal_Permit_Melempar()
    {
        var a = new Mainan().Atur(State.A);

        Assert.Throws<ArgumentException>(() => a.Permit(Trigger.X, State.A));
        Assert.Throws<ArgumentException>(() => a.PermitIf(Trigger.X, State.A, () => true));
    }

    [Fact]
    public void DuaIzinUntukSatuPemicu_Fire_Melempar()
    {
        var mainan = new Mainan();
        mainan.Atur(State.A).Permit(Trigger.X, State.B).Permit(Trigger.X, State.C);

        Assert.Throws<InvalidOperationException>(() => mainan.Mesin.Fire(Trigger.X));
        Assert.Equal(State.A, mainan.Mesin.State);
    }

    [Theory]
    [InlineData("masuk")]
    [InlineData("keluar")]
    [InlineData("internal")]
    [InlineData("pindah")]
    [InlineData("selesai")]
    public void AksiAsinkron_FireBiasa_Melempar(string tempat)
    {
        static Task Nanti() => Task.CompletedTask;
        var mainan = new Mainan();
        var a = mainan.Atur(State.A);
        _ = tempat == "internal" ? a.InternalTransitionAsync(Trigger.X, Nanti) : a.Permit(Trigger.X, State.B);
        _ = tempat switch
        {
            "masuk" => mainan.Atur(State.B).OnEntryAsync(Nanti),
            "keluar" => a.OnExitAsync(Nanti),
            _ => a,
        };
        if (tempat is "pindah" or "selesai")
        {
            Action<Func<StateMachine<State, Trigger>.Transition, Task>> daftar =
                tempat == "pindah" ? mainan.Mesin.OnTransitionedAsync : mainan.Mesin.OnTransitionCompletedAsync;
            daftar(_ => Nanti());
        }

        Assert.Throws<InvalidOperationException>(() => mainan.Mesin.Fire(Trigger.X));
    }

    [Fact]
    public void Transisi_DiberiTahuAksi_AsalTujuanPemicuArgumen()
    {
        var mainan = new Mainan();
        StateMachine<State, Trigger>.Transition? dilihat = null;
        var x = mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        mainan.Atur(State.A).Permit(Trigger.X, State.B).OnExit(t => dilihat = t);

        mainan.Mesin.Fire(x, 7);

        Assert.NotNull(dilihat);
        Assert.Equal((State.A, State.B, Trigger.X, false), (dilihat.Source, dilihat.Destination, dilihat.Trigger, dilihat.IsReentry));
        Assert.Equal([7], dilihat.Parameters);
    }
}
