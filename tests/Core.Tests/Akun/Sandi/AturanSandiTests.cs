using EPupns.Core.Akun.Sandi;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Akun.Sandi;

public sealed class AturanSandiTests
{
    private const string Nip = "198612262009122001";

    [Theory]
    [InlineData("", "pendek")]
    [InlineData("tujuh7x", "pendek")]
    [InlineData("       tujuh7x       ", "pendek")]
    [InlineData("198612262009122001", "nip")]
    [InlineData("19861226 200912 2 001", "nip")]
    [InlineData("sandi198612262009122001", "nip")]
    [InlineData("26121986", "lahir")]
    [InlineData("26-12-1986", "lahir")]
    [InlineData("19861226", "lahir")]
    [InlineData("26-12-86", "lahir")]
    [InlineData("11111111", "berulang")]
    [InlineData("AaAaAaAa", "berulang")]
    [InlineData("12341234", "umum")]
    [InlineData("12345678", "umum")]
    [InlineData("1234567890", "umum")]
    [InlineData("87654321", "umum")]
    [InlineData("password", "umum")]
    [InlineData("P@ssw0rd", "umum")]
    [InlineData("s4y4ngku99", "umum")]
    [InlineData("Password123", "umum")]
    [InlineData("INDONESIA", "umum")]
    [InlineData("indonesia2015", "umum")]
    [InlineData("sayang12345", "umum")]
    [InlineData("qwertyuiop", "umum")]
    [InlineData("qwerty123", "umum")]
    [InlineData("abcdefgh", "umum")]
    [InlineData("1qaz2wsx", "umum")]
    [InlineData("kopi pagi di teras", null)]
    [InlineData("Rahasia7kali", null)]
    [InlineData("mangga-manis-3", null)]
    public void Sandi_Diperiksa_AturanYangDilanggarDisebut(string sandi, string? aturan)
    {
        Assert.Equal(aturan is null ? null : $"sandi.{aturan}", AturanSandi.Periksa(sandi, Nip)?.Kode);
    }

    [Fact]
    public void SandiSangatPanjang_Diperiksa_BatasnyaSeratusDuaPuluhDelapan()
    {
        var panjang = string.Concat(Enumerable.Range(0, 16).Select(i => $"kata{i:D4}"));

        Assert.Null(AturanSandi.Periksa(panjang, Nip));
        Assert.Equal("sandi.panjang", AturanSandi.Periksa(panjang + "x", Nip)?.Kode);
    }

    [Theory]
    [InlineData("siti.rahayu", "siti.rahayu")]
    [InlineData("siti.rahayu", "SitiRahayu9")]
    public void SandiPetugasMemuatNamanya_Diperiksa_DisebutNamaPengguna(string nama, string sandi)
    {
        Assert.Contains("nama pengguna", AturanSandi.Periksa(sandi, nama)!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void TeksApaPun_Diperiksa_KalimatnyaTidakMengulangSandi() => Prop.ForAll(
        Acak.Teks, teks => AturanSandi.Periksa(teks ?? "", Nip) is not { } salah || (teks ?? "").Trim().Length < 3 || !salah.Pesan.Contains(teks!.Trim(), StringComparison.Ordinal)).QuickCheckThrowOnFailure();
}
