namespace EPupns.Stateless.Tests;

/// <summary>Triggers after which the machine is where it was.</summary>
public sealed class DiamTests
{
    private readonly Mainan _mainan = new Mainan().CatatSemua();

    [Fact]
    public void Reentry_Fire_KeluarDanMasukLagi()
    {
        _mainan.Atur(State.A).PermitReentry(Trigger.X);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>A", "masuk A", "selesai A>A"], _mainan.Catatan);
    }

    [Fact]
    public void ReentryTertutup_Fire_Melempar()
    {
        _mainan.Atur(State.A).PermitReentryIf(Trigger.X, () => false, "belum");

        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.Fire(Trigger.X));
        Assert.Empty(_mainan.Catatan);
    }

    [Fact]
    public void Ignore_Fire_TidakTerjadiApaApa()
    {
        _mainan.Atur(State.A).Ignore(Trigger.X);

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Empty(_mainan.Catatan);
        Assert.Equal(State.A, _mainan.Mesin.State);
    }

    [Fact]
    public void IgnoreIf_MengikutiGuard()
    {
        var abaikan = true;
        _mainan.Atur(State.A).IgnoreIf(Trigger.X, () => abaikan).PermitIf(Trigger.X, State.B, () => !abaikan);

        _mainan.Mesin.Fire(Trigger.X);
        var sebelum = _mainan.Mesin.State;
        abaikan = false;
        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal((State.A, State.B), (sebelum, _mainan.Mesin.State));
    }

    [Fact]
    public void InternalTransition_Fire_HanyaAksinya()
    {
        _mainan.Atur(State.A).InternalTransition(Trigger.X, t => _mainan.Catatan.Add($"aksi {t.Source}>{t.Destination}"));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["aksi A>A"], _mainan.Catatan);
    }

    [Fact]
    public async Task InternalTransitionAsync_FireAsync_Ditunggu()
    {
        _mainan.Atur(State.A).InternalTransitionAsync(Trigger.X, async () =>
        {
            await Task.Yield();
            _mainan.Catatan.Add("aksi");
        });

        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["aksi"], _mainan.Catatan);
    }

    [Fact]
    public void InternalTransitionIf_MengikutiGuardDanArgumen()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        _mainan.Atur(State.A).InternalTransitionIf(x, angka => angka > 0, (angka, _) => _mainan.Catatan.Add($"aksi {angka}"));

        _mainan.Mesin.Fire(x, 3);

        Assert.Equal(["aksi 3"], _mainan.Catatan);
        Assert.False(_mainan.Mesin.CanFire(x, -3));
    }

    [Fact]
    public async Task InternalTransitionAsyncIf_MengikutiGuard()
    {
        var buka = false;
        _mainan.Atur(State.A).InternalTransitionAsyncIf(Trigger.X, () => buka, _ =>
        {
            _mainan.Catatan.Add("aksi");
            return Task.CompletedTask;
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => _mainan.Mesin.FireAsync(Trigger.X));
        buka = true;
        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["aksi"], _mainan.Catatan);
    }
}
