using Stateless;

namespace EPupns.Stateless.Tests;

public sealed class ParameterTests
{
    private readonly Mainan _mainan = new();

    [Fact]
    public void SatuArgumen_SampaiKeGuardDanAksi()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        _mainan.Atur(State.A).PermitIf(x, State.B, angka => angka > 5, "lebih dari lima");
        _mainan.Atur(State.B).OnEntryFrom(x, angka => _mainan.Catatan.Add($"terima {angka}"));

        var ditolak = _mainan.Mesin.CanFire(x, 5, out var belum);
        _mainan.Mesin.Fire(x, 6);

        Assert.False(ditolak);
        Assert.Equal(["lebih dari lima"], belum);
        Assert.Equal(["terima 6"], _mainan.Catatan);
    }

    [Fact]
    public async Task DuaDanTigaArgumen_SampaiKeGuardDanAksi()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int, string>(Trigger.X);
        var y = _mainan.Mesin.SetTriggerParameters<int, string, bool>(Trigger.Y);
        _mainan.Atur(State.A).PermitIf(x, State.B, (angka, kata) => kata.Length == angka);
        _mainan.Atur(State.B).OnEntryFrom(x, (angka, kata) => _mainan.Catatan.Add($"{angka} {kata}"));
        _mainan.Atur(State.B).PermitIfAsync(y, State.C, (_, _, boleh) => Task.FromResult(boleh));
        _mainan.Atur(State.C).OnEntryFromAsync(y, (angka, kata, boleh, t) =>
        {
            _mainan.Catatan.Add($"{angka} {kata} {boleh} {t.Source}");
            return Task.CompletedTask;
        });

        await _mainan.Mesin.FireAsync(x, 3, "abc");
        await _mainan.Mesin.FireAsync(y, 4, "d", true);

        Assert.Equal(["3 abc", "4 d True B"], _mainan.Catatan);
    }

    [Fact]
    public void PemicuLain_Fire_AksiOnEntryFromTidakJalan()
    {
        _mainan.Atur(State.A).Permit(Trigger.X, State.B).Permit(Trigger.Y, State.B);
        _mainan.Atur(State.B).OnEntryFrom(Trigger.X, () => _mainan.Catatan.Add("dari X")).OnEntry(() => _mainan.Catatan.Add("masuk"));

        _mainan.Mesin.Fire(Trigger.Y);

        Assert.Equal(["masuk"], _mainan.Catatan);
    }

    [Fact]
    public void TanpaArgumen_Fire_TetapPindahDenganNilaiBawaan()
    {
        var x = _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);
        _mainan.Atur(State.A).Permit(Trigger.X, State.B);
        _mainan.Atur(State.B).OnEntryFrom(x, angka => _mainan.Catatan.Add($"terima {angka}"));

        _mainan.Mesin.Fire(Trigger.X);

        Assert.Equal(["terima 0"], _mainan.Catatan);
    }

    [Fact]
    public void ArgumenSalah_Fire_MelemparSebelumPindah()
    {
        StateMachine<State, Trigger>.TriggerWithParameters x = _mainan.Mesin.SetTriggerParameters(Trigger.X, typeof(int), typeof(string));
        _mainan.Atur(State.A).Permit(Trigger.X, State.B);

        Assert.Throws<ArgumentException>(() => _mainan.Mesin.Fire(x, "kata", 1));
        Assert.Throws<ArgumentException>(() => _mainan.Mesin.Fire(x, 1));
        Assert.Throws<ArgumentException>(() => _mainan.Mesin.Fire(x, 1, "kata", 2));
        Assert.Equal(State.A, _mainan.Mesin.State);
    }

    [Fact]
    public void SudahDidaftarkan_SetTriggerParameters_Melempar()
    {
        _mainan.Mesin.SetTriggerParameters<int>(Trigger.X);

        Assert.Throws<InvalidOperationException>(() => _mainan.Mesin.SetTriggerParameters<string>(Trigger.X));
    }
}
