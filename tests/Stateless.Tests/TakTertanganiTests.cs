namespace EPupns.Stateless.Tests;

public sealed class TakTertanganiTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void AdaPenangan_Fire_TidakMelempar()
    {
        _mainan.Mesin.OnUnhandledTrigger((state, trigger) => _mainan.Catatan.Add($"{state} {trigger}"));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["A X"], _mainan.Catatan);
        Assert.Equal(State.A, _mainan.Mesin.State);
    }

    [Fact]
    public void GuardTertutup_Fire_PenanganTahuAlasannya()
    {
        _mainan.Atur(State.A).PermitIf(Trigger.X, State.B, () => false, "belum waktunya");
        _mainan.Mesin.OnUnhandledTrigger((_, _, belum) => _mainan.Catatan.AddRange(belum));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["belum waktunya"], _mainan.Catatan);
    }

    [Fact]
    public async Task PenanganAsinkron_FireAsync_Ditunggu()
    {
        _mainan.Mesin.OnUnhandledTriggerAsync(async (state, trigger) =>
        {
            await Task.Yield();
            _mainan.Catatan.Add($"{state} {trigger}");
        });

        await _mainan.Mesin.FireAsync(Trigger.Z);

        Assert.Equal(["A Z"], _mainan.Catatan);
        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.Fire(Trigger.Z));
    }

    [Fact]
    public async Task DuaPenangan_YangTerakhirBerlaku()
    {
        _mainan.Mesin.OnUnhandledTrigger((_, _) => _mainan.Catatan.Add("pertama"));
        _mainan.Mesin.OnUnhandledTriggerAsync((_, _, belum) =>
        {
            _mainan.Catatan.Add("kedua");
            return Task.CompletedTask;
        });

        await _mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["kedua"], _mainan.Catatan);
    }
}
