namespace EPupns.Stateless.Tests;

public sealed class DinamisTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void PermitDynamic_Fire_KeTujuanYangDipilih()
    {
        var tujuan = State.C;
        _mainan.Atur(State.A).PermitDynamic(Trigger.X, () => tujuan);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(State.C, _mainan.Mesin.State);
    }

    [Fact]
    public void PermitDynamicDenganArgumen_Fire_ArgumenMemilih()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        _mainan.Atur(State.A).PermitDynamic(x, angka => angka > 9 ? State.B : State.D);

        _mainan.Mesin.Fire(x, 10);

        Assert.Equal(State.B, _mainan.Mesin.State);
    }

    [Fact]
    public void TujuannyaTempatSendiri_Fire_KeluarDanMasukLagi()
    {
        _mainan.CatatSemua().Atur(State.A).PermitDynamic(Trigger.X, () => State.A);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>A", "masuk A", "selesai A>A"], _mainan.Catatan);
    }

    [Fact]
    public void PermitDynamicIf_MengikutiGuard()
    {
        _mainan.Atur(State.A).PermitDynamicIf(Trigger.X, () => State.B, () => false, "tutup");

        Assert.False(_mainan.Mesin.CanFire(Trigger.X, out var belum));
        Assert.Equal(["tutup"], belum);
    }

    [Fact]
    public async Task PermitDynamicAsync_FireAsync_Ditunggu()
    {
        _mainan.Atur(State.A).PermitDynamicAsync(Trigger.X, async () =>
        {
            await Task.Yield();
            return State.D;
        });

        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.Fire(Trigger.X));
        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(State.D, _mainan.Mesin.State);
    }

    [Fact]
    public async Task PermitDynamicIfAsync_GuardDanTujuanMemakaiArgumen()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int, State>(Trigger.X);
        _mainan.Atur(State.A).PermitDynamicIfAsync(x, (_, tujuan) => Task.FromResult(tujuan), (angka, _) => angka > 0);

        await Assert.ThrowsAsync<InvalidOperationException>(() => _mainan.Mesin.FireAsync(x, 0, State.C));
        await _mainan.Mesin.FireAsync(x, 1, State.C);

        Assert.Equal(State.C, _mainan.Mesin.State);
    }
}
