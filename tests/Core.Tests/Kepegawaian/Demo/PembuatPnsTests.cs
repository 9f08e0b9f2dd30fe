using System.Globalization;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Kepegawaian.Demo;

public sealed class PembuatPnsTests
{
    private static readonly Arbitrary<long> Urut = Gen.Choose(0, int.MaxValue).Select(i => (long)i * 998 / 1000 % 1_000_000_000).ToArbitrary();

    [Fact]
    public void UrutManaPun_Dibuat_NipDanNikSesuaiDataDiri()
    {
        Prop.ForAll(Urut, urut => Cocok(PembuatPns.Buat(urut))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void UrutYangSama_DibuatDuaKali_OrangYangSama()
    {
        Prop.ForAll(Urut, urut => Teks(PembuatPns.Buat(urut)) == Teks(PembuatPns.Buat(urut))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void DuaRatusRibuUrut_Dibuat_TidakAdaNipKembar()
    {
        var nip = Enumerable.Range(1_100_000, 200_000).Select(i => PembuatPns.Buat(i).Nip).ToHashSet();

        Assert.Equal(200_000, nip.Count);
    }

    [Fact]
    public void SeribuOrang_Dibuat_BeragamNamaTempatDanInstansi()
    {
        var orang = Enumerable.Range(0, 1000).Select(i => PembuatPns.Buat(i)).ToList();

        Assert.True(orang.Select(p => p.Nama).Distinct().Count() > 500);
        Assert.True(orang.Select(p => p.TempatLahir).Distinct().Count() > 10);
        Assert.Equal(InstansiDemo.Semua.Count, orang.Select(p => p.InstansiKode).Distinct().Count());
        Assert.All(orang.GroupBy(p => p.InstansiKode), i => Assert.InRange(i.Count(p => p.Nip[14] == '1') * 100 / i.Count(), 35, 65));
    }

    [Fact]
    public void OrangBernama_Diperiksa_SahDanBerbedaBeda()
    {
        var orang = OrangDemo.Semua();

        Assert.All(orang, p => Assert.True(Cocok(p), p.Nip));
        Assert.Equal(orang.Count, orang.Select(p => p.Nip).Distinct().Count());
        Assert.InRange(orang.Single(p => p.Nip == OrangDemo.NamaPanjang).Nama.Length, 90, 100);
    }

    private static bool Cocok(Pns pns)
    {
        var lahir = pns.TanggalLahir!.Value;
        var tmt = DateOnly.ParseExact(pns.Nip[8..14] + "01", "yyyyMMdd", CultureInfo.InvariantCulture);
        var wanita = pns.Nip[14] == '2';
        return pns.Nip.Length == 18
            && pns.Nip.StartsWith(lahir.ToString("yyyyMMdd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            && tmt >= lahir.AddYears(18) && tmt <= lahir.AddYears(36) && tmt <= new DateOnly(2015, 9, 1)
            && (pns.Nik is null || (pns.Nik.Length == 16 && pns.Nik[6..12] == $"{lahir.Day + (wanita ? 40 : 0):D2}{lahir:MMyy}"))
            && InstansiDemo.Semua.Single(i => i.Kode == pns.InstansiKode).Unit.Contains(pns.UnitKerja);
    }

    private static string Teks(Pns pns) => System.Text.Json.JsonSerializer.Serialize(pns);
}
