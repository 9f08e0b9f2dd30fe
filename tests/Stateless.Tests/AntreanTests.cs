using Stateless;

namespace EPupns.Stateless.Tests;

/// <summary>Triggers fired from inside an action.</summary>
public sealed class AntreanTests
{
    [Fact]
    public void Queued_FireDariAksiMasuk_DijalankanSesudahnya()
    {
        var mainan = Bertingkat(FiringMode.Queued);

        mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(
            ["keluar A", "pindah A>B", "masuk B", "sesudah fire", "selesai A>B", "keluar B", "pindah B>C", "masuk C", "selesai B>C"],
            mainan.Catatan);
    }

    [Fact]
    public void Immediate_FireDariAksiMasuk_DijalankanSaatItuJuga()
    {
        var mainan = Bertingkat(FiringMode.Immediate);

        mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(
            ["keluar A", "pindah A>B", "masuk B", "keluar B", "pindah B>C", "masuk C", "selesai B>C", "sesudah fire", "selesai A>C"],
            mainan.Catatan);
        Assert.Equal(State.C, mainan.Mesin.State);
    }

    [Fact]
    public async Task Queued_FireAsyncDariAksiAsinkron_DijalankanSesudahnya()
    {
        var mainan = new Mainan().CatatSemua();
        mainan.Atur(State.A).Permit(Trigger.X, State.B);
        mainan.Atur(State.B).Permit(Trigger.Y, State.C).OnEntryAsync(async () =>
        {
            await mainan.Mesin.FireAsync(Trigger.Y);
            mainan.Catatan.Add("sesudah fire");
        });

        await mainan.Mesin.FireAsync(Trigger.X);

        Assert.Equal(["keluar A", "pindah A>B", "masuk B", "sesudah fire", "selesai A>B"], mainan.Catatan[..5]);
        Assert.Equal(State.C, mainan.Mesin.State);
    }

    [Fact]
    public void AksiGagal_FireBerikutnya_TidakMembawaSisaAntrean()
    {
        var mainan = new Mainan();
        mainan.Atur(State.A).Permit(Trigger.X, State.B);
        mainan.Atur(State.B).Permit(Trigger.Y, State.C).Ignore(Trigger.Z).OnEntry(() =>
        {
            mainan.Mesin.Fire(Trigger.Y);
            throw new NotSupportedException();
        });

        Assert.Throws<NotSupportedException>(() => mainan.Mesin.Fire(Trigger.X));
        mainan.Mesin.Fire(Trigger.Z);

        Assert.Equal(State.B, mainan.Mesin.State);
    }

    private static Mainan Bertingkat(FiringMode mode)
    {
        var mainan = new Mainan(mode: mode).CatatSemua();
        mainan.Atur(State.A).Permit(Trigger.X, State.B);
        mainan.Atur(State.B).Permit(Trigger.Y, State.C).OnEntry(() =>
        {
            mainan.Mesin.Fire(Trigger.Y);
            mainan.Catatan.Add("sesudah fire");
        });
        return mainan;
    }
}
