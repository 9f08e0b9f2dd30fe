using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.WebPortal.Tests.Masuk;

/// <summary>A class of its own: it closes the address that all visitors of a fixture share.</summary>
public sealed class SumberTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task SatuAlamatMenebakBanyakAkun_Masuk_AlamatnyaDitutup()
    {
        using var pengunjung = situs.Pengunjung();
        for (var i = 0; i < MasukPetugas.BatasSumber; i++)
        {
            await pengunjung.MasukAsync($"tebakan.{i}", "salah sekali");
        }

        var halaman = await pengunjung.MasukAsync("verifikator.ciamis");

        Assert.Equal("Terlalu banyak percobaan. Silakan coba lagi dalam 15 menit.", halaman.Kabar());
    }
}
