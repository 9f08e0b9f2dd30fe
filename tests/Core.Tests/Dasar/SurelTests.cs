using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class SurelTests
{
    [Theory]
    [InlineData("pevita@gmail.com", "pevita@gmail.com")]
    [InlineData("  Pevita.P@GMAIL.com. ", "Pevita.P@gmail.com")]
    [InlineData("email: <pevita@bkn.go.id>", "pevita@bkn.go.id")]
    [InlineData("mailto:a+b_c@x-y.co.id", "a+b_c@x-y.co.id")]
    public void SatuAlamat_Dibaca_DomainHurufKecil(string teks, string surel)
    {
        Assert.Equal(surel, Surel.Baca(teks).Nilai);
    }

    [Theory]
    [InlineData(null, "kosong")]
    [InlineData(" . ", "kosong")]
    [InlineData("pevita gmail.com", "spasi")]
    [InlineData("a@gmail.com, b@gmail.com", "spasi")]
    [InlineData("pevita.gmail.com", "at")]
    [InlineData("pevita@@gmail.com", "at")]
    [InlineData("@gmail.com", "nama")]
    [InlineData(".pevita@gmail.com", "nama")]
    [InlineData("pe..vita@gmail.com", "nama")]
    [InlineData("pévita@gmail.com", "nama")]
    [InlineData("pevita@gmail", "domain")]
    [InlineData("pevita@gmail,com", "domain")]
    [InlineData("pevita@-gmail.com", "domain")]
    [InlineData("pevita@1.2.3.4", "domain")]
    [InlineData("pevita@gmail.con", "salahketik")]
    public void YangKeliru_Dibaca_DitunjukkanApanya(string? teks, string kode)
    {
        Assert.Equal($"surel.{kode}", Surel.Baca(teks).Kesalahan?.Kode);
    }

    [Fact]
    public void AlamatTerlaluPanjang_Dibaca_Ditolak()
    {
        Assert.Equal("surel.panjang", Surel.Baca(new string('a', 91) + "@gmail.com").Kesalahan?.Kode);
        Assert.Equal(100, Surel.Baca(new string('a', 90) + "@gmail.com").Nilai.Length);
    }

    [Theory]
    [InlineData("pevita@gmail.com", "p•••@gmail.com")]
    [InlineData("@gmail.com", "•••")]
    [InlineData("bukan surel", "•••")]
    public void Alamat_Disamarkan_NamanyaTidakTerbaca(string surel, string samar) => Assert.Equal(samar, Surel.Samar(surel));

    [Fact]
    public void TeksApaPun_Dibaca_YangDiterimaDiterimaLagiApaAdanya() => Prop.ForAll(
        Acak.Teks, teks => Surel.Baca(teks) is { Berhasil: false, Kesalahan.Pesan.Length: > 20 } || Surel.Baca(Surel.Baca(teks).Nilai).Nilai == Surel.Baca(teks).Nilai).QuickCheckThrowOnFailure();
}
