using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Pendaftaran;

public sealed class NomorRegistrasiTests
{
    private static readonly Arbitrary<string> Nomor = Gen.Constant(0).Select(_ => NomorRegistrasi.Baru()).ToArbitrary();

    [Fact]
    public void NomorBaru_Diperiksa_DuaBelasAngkaBerluhn() => Prop.ForAll(
        Nomor, nomor => nomor.Length == 12 && Luhn.Sah(nomor)).QuickCheckThrowOnFailure();

    [Fact]
    public void SepuluhRibuNomorBaru_Dibandingkan_TidakAdaYangSama()
    {
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => NomorRegistrasi.Baru()).Distinct().Count());
    }

    [Fact]
    public void NomorBaru_DiketikBagaimanaPun_TerbacaSama() => Prop.ForAll(
        (from nomor in Nomor.Generator from ketikan in Acak.Ketikan(nomor) select (nomor, ketikan)).ToArbitrary(),
        n => NomorRegistrasi.Baca(n.ketikan).Nilai == n.nomor && NomorRegistrasi.Baca(NomorRegistrasi.Tampil(n.nomor)).Nilai == n.nomor).QuickCheckThrowOnFailure();

    [Fact]
    public void SatuAngkaSalahKetik_Dibaca_Ketahuan() => Prop.ForAll(
        (from nomor in Nomor.Generator from letak in Gen.Choose(0, 11) from geser in Gen.Choose(1, 9)
         select $"{nomor[..letak]}{(nomor[letak] - '0' + geser) % 10}{nomor[(letak + 1)..]}").ToArbitrary(),
        nomor => NomorRegistrasi.Baca(nomor).Kesalahan?.Kode == "nomor.keliru").QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null, "kosong")]
    [InlineData("saya lupa", "kosong")]
    [InlineData("0356 6698 123O", "huruf")]
    [InlineData("0356 6698 123", "kurang")]
    [InlineData("0356 6698 1230 1", "lebih")]
    [InlineData("198612262009122001", "lebih")]
    public void YangKeliru_Dibaca_DitunjukkanApanya(string? teks, string kode)
    {
        Assert.Equal($"nomor.{kode}", NomorRegistrasi.Baca(teks).Kesalahan?.Kode);
    }

    [Fact]
    public void TeksApaPun_Dibaca_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => NomorRegistrasi.Baca(teks) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 }).QuickCheckThrowOnFailure();
}
