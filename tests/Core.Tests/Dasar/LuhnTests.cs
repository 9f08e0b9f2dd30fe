using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class LuhnTests
{
    private static readonly Arbitrary<string> Nomor = Gen.Choose(0, 9).ArrayOf(11).Select(a => string.Concat(a)).Select(a => a + Luhn.Periksa(a)).ToArbitrary();

    [Theory]
    [InlineData("79927398713", true)]
    [InlineData("79927398710", false)]
    [InlineData("4111111111111111", true)]
    [InlineData("0925429430", false)]
    [InlineData("092542943", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData("7992739871x", false)]
    public void AngkaTerbitan_Diperiksa_SesuaiAcuan(string angka, bool sah) => Assert.Equal(sah, Luhn.Sah(angka));

    [Fact]
    public void BukanAngka_DimintaDigitnya_Ditolak() => Assert.Throws<ArgumentException>(() => Luhn.Periksa("12a"));

    [Fact]
    public void NomorApaPun_DiberiDigit_Sah() => Prop.ForAll(Nomor, nomor => Luhn.Sah(nomor)).QuickCheckThrowOnFailure();

    [Fact]
    public void SatuAngkaSalah_Diperiksa_SelaluKetahuan() => Prop.ForAll(Nomor, nomor => SemuaSelip(nomor).All(selip => !Luhn.Sah(selip))).QuickCheckThrowOnFailure();

    [Fact]
    public void DuaAngkaBertetanggaTertukar_Diperiksa_KetahuanKecualiNolSembilan() => Prop.ForAll(
        Nomor, nomor => SemuaTukar(nomor).All(t => Luhn.Sah(t.Hasil) == (t.Pasangan is "09" or "90"))).QuickCheckThrowOnFailure();

    private static IEnumerable<string> SemuaSelip(string nomor) =>
        from letak in Enumerable.Range(0, nomor.Length)
        from angka in "0123456789"
        where nomor[letak] != angka
        select $"{nomor[..letak]}{angka}{nomor[(letak + 1)..]}";

    private static IEnumerable<(string Pasangan, string Hasil)> SemuaTukar(string nomor) =>
        from letak in Enumerable.Range(0, nomor.Length - 1)
        where nomor[letak] != nomor[letak + 1]
        select (nomor[letak..(letak + 2)], $"{nomor[..letak]}{nomor[letak + 1]}{nomor[letak]}{nomor[(letak + 2)..]}");
}
