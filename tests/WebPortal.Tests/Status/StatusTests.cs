using System.Net;
using EPupns.Core.Pendaftaran;

namespace EPupns.WebPortal.Tests.Status;

public sealed class StatusTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Theory]
    [InlineData(KeadaanRegistrasi.Terdaftar, "menunggu persetujuan")]
    [InlineData(KeadaanRegistrasi.Disetujui, "disetujui")]
    public async Task NomorTerdaftar_Dicek_StatusTanpaDataLain(KeadaanRegistrasi keadaan, string kata)
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.Keadaan, r.Nama) = (NomorRegistrasi.Baru(), keadaan, "PEVITA PEARCE"));

        var (halaman, status) = await CekAsync(NomorRegistrasi.Tampil(registrasi.Nomor));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"No Register: {registrasi.Nomor}", halaman, StringComparison.Ordinal);
        Assert.Contains(kata, halaman, StringComparison.Ordinal);
        Assert.DoesNotContain("PEVITA", halaman, StringComparison.Ordinal);
        Assert.DoesNotContain(registrasi.Nip, halaman, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("035666981230", "salah ketik", HttpStatusCode.UnprocessableEntity)]
    [InlineData("<b>1</b>", "12 angka", HttpStatusCode.UnprocessableEntity)]
    [InlineData("", "belum diisi", HttpStatusCode.UnprocessableEntity)]
    [InlineData("035666981234", "tidak ditemukan", HttpStatusCode.OK)]
    public async Task NomorKeliru_Dicek_DiberiTahuApanya(string nomor, string kata, HttpStatusCode harus)
    {
        var (halaman, status) = await CekAsync(nomor);

        Assert.Equal(harus, status);
        Assert.Contains(kata, halaman, StringComparison.Ordinal);
    }

    private async Task<(string Halaman, HttpStatusCode Status)> CekAsync(string nomor)
    {
        using var pengunjung = situs.Pengunjung();
        var borang = (await pengunjung.BukaAsync("/status")).Borang("/status");
        var halaman = await pengunjung.KirimAsync(borang, null, ("nomor", nomor));
        return (halaman.Isi(), pengunjung.Status);
    }
}

/// <summary>Uses its limit up, and therefore has a site of its own.</summary>
public sealed class BatasStatusTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task BertanyaTerusMenerus_Dicek_DimintaMenunggu()
    {
        using var pengunjung = situs.Pengunjung();
        var borang = (await pengunjung.BukaAsync("/status")).Borang("/status");
        for (var i = 0; i < 60 && pengunjung.Status != HttpStatusCode.TooManyRequests; i++)
        {
            await pengunjung.KirimAsync(borang, null, ("nomor", "1"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, pengunjung.Status);
        Assert.NotNull(pengunjung.Jawaban.Headers.RetryAfter);
    }
}
