namespace EPupns.Stateless.Tests;

public sealed class GuardTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void Terbuka_Fire_Pindah()
    {
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, () => false).PermitIf(Trigger.X, State.C, () => true);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(State.C, _mainan.Mesin.State);
    }

    [Fact]
    public void Tertutup_Fire_MelemparDenganAlasan()
    {
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, () => false, "sudah lengkap");

        var salah = Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.Fire(Trigger.X));

        Assert.All(["'A'", "'X'", "sudah lengkap"], kata => Assert.Contains(kata, salah.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void SebagianTertutup_CanFire_HanyaYangTertutupDisebut()
    {
        _mainan.Atur(State.A).PermitIf(
            Trigger.X,
            State.B,
            Tuple.Create<Func<bool>, string>(() => true, "pertama"),
            Tuple.Create<Func<bool>, string>(() => false, "kedua"),
            Tuple.Create<Func<bool>, string>(() => false, "ketiga"));

        var bisa = _mainan.Mesin.CanFire(Trigger.X, out var belum);

        Assert.False(bisa);
        Assert.Equal(["kedua", "ketiga"], belum);
    }

    [Fact]
    public void TanpaKeterangan_CanFire_DisebutNamaMetodenya()
    {
        static bool Lambda() => false;
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, Tertutup).PermitIf(Trigger.Y, State.B, () => false);
        _mainan.Atur(State.A).PermitIf(Trigger.Z, State.B, Lambda);

        _mainan.Mesin.CanFire(Trigger.X, out var bernama);
        _mainan.Mesin.CanFire(Trigger.Y, out var lambda);
        _mainan.Mesin.CanFire(Trigger.Z, out var lokal);

        Assert.Equal([nameof(Tertutup), "Function", "Function"], [.. bernama, .. lambda, .. lokal]);
    }

    [Fact]
    public void SatuFire_GuardDitanyaSekali()
    {
        var ditanya = 0;
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, () => ++ditanya > 0);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(1, ditanya);
    }

    [Fact]
    public async Task GuardAsinkron_FireAsync_Diikuti()
    {
        var buka = false;
        _mainan.Atur(State.A).PermitIfAsync(Trigger.X, State.B, async () =>
        {
            await Task.Yield();
            return buka;
        }, "belum buka");

        var salah = await Assert.ThrowsAsync<InvalidOperationException>(() => _mainan.Mesin.FireAsync(Trigger.X));
        buka = true;
        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Contains("belum buka", salah.Message, StringComparison.Ordinal);
        Assert.Equal(State.B, _mainan.Mesin.State);
    }

    [Fact]
    public async Task ReentryDenganGuardAsinkron_FireAsync_Diikuti()
    {
        _mainan.CatatSemua().Atur(State.A).PermitReentryIfAsync(Trigger.X, () => Task.FromResult(true));

        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>A", "masuk A", "selesai A>A"], _mainan.Catatan);
    }

    [Fact]
    public void TanpaGuardAtauAksi_Atur_MelemparSaatItuJuga()
    {
        var a = _mainan.Atur(State.A);

        Assert.Throws<ArgumentNullException>(() => a.PermitIf(Trigger.X, State.B, (Func<bool>)null!));
        Assert.Throws<ArgumentNullException>(() => a.OnEntry((Action)null!));
        Assert.Throws<ArgumentNullException>(() => a.PermitDynamic(Trigger.X, null!));
        Assert.Throws<ArgumentNullException>(() => _mainan.Mesin.OnUnhandledTrigger((Action<State, Trigger>)null!));
        Assert.Empty(_mainan.Mesin.PermittedTriggers);
    }

    private static bool Tertutup() => false;
}
