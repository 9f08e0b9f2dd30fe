using System.Net;
using System.Text.RegularExpressions;

namespace EPupns.WebPortal.Tests.Galat;

public sealed partial class GalatTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Theory]
    [InlineData("/tidak-ada")]
    [InlineData("/galat/500")]
    [InlineData("/registrasi/bukan-nomor/sama-sekali")]
    public async Task AlamatTidakDikenal_Dibuka_DijelaskanDalamBahasaIndonesia(string alamat)
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync(alamat);

        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
        Assert.Equal("Halaman tidak ditemukan", halaman.Judul());
    }

    [Fact]
    public async Task ProgramRusak_Dibuka_NomorRujukanTanpaRincian()
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync("/uji/galat");

        Assert.Equal(HttpStatusCode.InternalServerError, pengunjung.Status);
        Assert.Matches(Rujukan(), halaman.Isi());
        Assert.DoesNotContain(PemicuGalatController.Rahasia, halaman.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", halaman.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v3/directline/tidak-ada")]
    [InlineData("/telegram/tidak-ada")]
    public async Task ProgramLainSalahAlamat_Memanggil_StatusTanpaHalaman(string alamat)
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync(alamat);

        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
        Assert.DoesNotContain("<html", halaman.Source.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("Nomor rujukan: [0-9A-F]{8}")]
    private static partial Regex Rujukan();
}
