using System.Net;
using EPupns.Core.Pendaftaran;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Persetujuan;

/// <summary>The page that removes what a person entered.</summary>
public sealed class HapusDataTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task Registrasi_DihapusDariHalamannya_SetelahNipDiketikDenganBenar()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nomor = NomorRegistrasi.Baru());
        var alamat = $"/registrasi/{registrasi.Nomor}/hapus-data";
        using var pusat = await situs.MasukAsync(PetugasContoh.Pusat);
        var rincian = await pusat.BukaAsync($"/registrasi/{registrasi.Nomor}");
        Assert.NotNull(rincian.QuerySelector($"a[href='{alamat}']"));

        var halaman = await pusat.BukaAsync(alamat);
        var salah = await pusat.KirimAsync(halaman.Borang(alamat), null, ("alasan", "Permintaan tertulis orangnya."), ("ketikan", "197503152000031002"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, pusat.Status);
        Assert.Contains("bukan NIP orang ini", salah.Kabar(), StringComparison.Ordinal);
        var hasil = await pusat.KirimAsync(salah.Borang(alamat), null, ("ketikan", registrasi.Nip));

        Assert.Contains("sudah dihapus", hasil.Kabar(), StringComparison.Ordinal);
        Assert.False(await situs.BacaAsync(db => db.Set<Registrasi>().AnyAsync(r => r.Id == registrasi.Id)));
        await pusat.BukaAsync(alamat);
        Assert.Equal(HttpStatusCode.NotFound, pusat.Status);
    }
}
