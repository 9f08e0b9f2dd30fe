using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Stateless.Tests.Acak;

/// <summary>Laws that every machine keeps under every sequence of triggers.</summary>
public sealed partial class HukumMesinTests
{
    private static readonly Config Banyak = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40);

    [Fact]
    public void State_HanyaBerubahMenurutAturan() => Periksa((rancangan, acak, trigger) =>
    {
        var tujuan = rancangan.Tujuan(acak.Mesin.State, trigger);
        var sebelum = acak.Mesin.State;

        var diterima = Coba(acak, trigger);

        return diterima == tujuan is not null && acak.Mesin.State == (tujuan ?? sebelum);
    });

    [Fact]
    public void CanFire_TepatBilaFireTidakMelempar() => Periksa((_, acak, trigger) =>
    {
        var bisa = acak.Mesin.CanFire(trigger);
        var termasuk = acak.Mesin.PermittedTriggers.Contains(trigger);

        return bisa == termasuk && bisa == Coba(acak, trigger);
    });

    [Fact]
    public void Urutan_KeluarPindahMasukSelesai() => Periksa((_, acak, trigger) =>
    {
        acak.Peristiwa.Clear();

        Coba(acak, trigger);

        return Urutan().IsMatch(string.Concat(acak.Peristiwa));
    });

    [Fact]
    public void YangDihuni_SelaluStateIniDanSemuaSuperstatenya() => Periksa((rancangan, acak, trigger) =>
    {
        Coba(acak, trigger);

        var seharusnya = rancangan.DariDalamKeLuar(acak.Mesin.State).ToList();
        return acak.MasukDanKeluarSeimbang
            && acak.Dihuni.Order().SequenceEqual(seharusnya.Order())
            && RancanganAcak.SemuaState.All(state => acak.Mesin.IsInState(state) == seharusnya.Contains(state));
    });

    [Fact]
    public void FireAsync_SamaHasilnyaDenganFire() => Prop.ForAll<int[], Trigger[]>((angka, pemicu) =>
    {
        var biasa = new MesinAcak(new RancanganAcak(angka));
        var asinkron = new MesinAcak(new RancanganAcak(angka));

        foreach (var trigger in pemicu)
        {
            var diterima = Coba(biasa, trigger);
            var tugas = asinkron.Mesin.FireAsync(trigger);
            Assert.Equal(diterima, tugas.IsCompletedSuccessfully);
        }

        return biasa.Mesin.State == asinkron.Mesin.State && biasa.Peristiwa.SequenceEqual(asinkron.Peristiwa);
    }).Check(Banyak);

    private static void Periksa(Func<RancanganAcak, MesinAcak, Trigger, bool> hukum) => Prop.ForAll<int[], Trigger[]>((angka, pemicu) =>
    {
        var rancangan = new RancanganAcak(angka);
        var acak = new MesinAcak(rancangan);
        return pemicu.All(trigger => hukum(rancangan, acak, trigger));
    }).Check(Banyak);

    private static bool Coba(MesinAcak acak, Trigger trigger)
    {
        try
        {
            acak.Mesin.Fire(trigger);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    [GeneratedRegex("^(x*te*c)?$")]
    private static partial Regex Urutan();
}
