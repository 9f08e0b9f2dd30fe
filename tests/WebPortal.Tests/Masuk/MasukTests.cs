using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.Batas;
using System.Net;
using AngleSharp.Dom;
using EPupns.Core.Jejak;
using EPupns.WebPortal.Susunan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Masuk;

public sealed class MasukTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task SandiBenar_Masuk_SampaiDiDaftarRegistrasi()
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.MasukAsync("  Verifikator.Ciamis ");

        Assert.Equal("/registrasi", pengunjung.Alamat);
        Assert.Equal("Registrasi", halaman.Judul());
        Assert.True(await situs.BacaAsync(db => db.Set<BarisJejak>().AnyAsync(j => j.Tindakan == "petugas.masuk" && j.Objek == "petugas:verifikator.ciamis")));
    }

    [Theory]
    [InlineData("verifikator.bogor", "bukan-sandinya")]
    [InlineData("tidak.ada", PetugasContoh.Sandi)]
    public async Task SalahSatuKeliru_Masuk_DitolakTanpaMemberiTahuYangMana(string nama, string sandi)
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.MasukAsync(nama, sandi);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.StartsWith("Nama pengguna atau kata sandi tidak sesuai.", halaman.Kabar(), StringComparison.Ordinal);
        Assert.DoesNotContain(sandi, halaman.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LimaKaliSalah_MasukDenganSandiBenar_DitutupLimaBelasMenit()
    {
        var petugas = await situs.PetugasAsync("lupa.sandi");
        using var pengunjung = situs.Pengunjung();
        for (var i = 0; i < Pembatas.Batas; i++)
        {
            await pengunjung.MasukAsync(petugas.NamaPengguna, "salah sekali");
        }

        var ditutup = await pengunjung.MasukAsync(petugas.NamaPengguna);
        situs.Jam.Maju(TimeSpan.FromMinutes(16));
        var dibuka = await pengunjung.MasukAsync(petugas.NamaPengguna);

        Assert.Equal("Terlalu banyak percobaan. Silakan coba lagi dalam 15 menit.", ditutup.Kabar());
        Assert.Equal("Registrasi", dibuka.Judul());
    }

    [Theory]
    [InlineData("/registrasi?keadaan=semua", "/registrasi?keadaan=semua")]
    [InlineData("https://jahat.example/", "/registrasi")]
    [InlineData("//jahat.example/", "/registrasi")]
    public async Task AlamatAsal_Masuk_KembaliHanyaKeSitusIni(string kembali, string sampai)
    {
        using var pengunjung = situs.Pengunjung();

        await pengunjung.MasukAsync("verifikator.ciamis", kembali: kembali);

        Assert.Equal(sampai, pengunjung.Alamat);
    }

    [Fact]
    public async Task SudahMasuk_Keluar_HalamanPetugasTertutup()
    {
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var halaman = await pengunjung.BukaAsync("/registrasi");

        await pengunjung.KirimAsync(halaman.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("header form")!);
        await pengunjung.BukaAsync("/registrasi");

        Assert.Equal("/petugas/masuk?kembali=%2Fregistrasi", pengunjung.Alamat);
    }

    [Fact]
    public async Task TigaPuluhMenitDiam_BukaHalaman_MintaMasukLagi()
    {
        using var bekerja = await situs.MasukAsync("verifikator.ciamis");
        using var diam = await situs.MasukAsync("verifikator.ciamis");

        situs.Jam.Maju(TimeSpan.FromMinutes(20));
        await bekerja.BukaAsync("/registrasi");
        situs.Jam.Maju(TimeSpan.FromMinutes(20));
        await bekerja.BukaAsync("/registrasi");
        await diam.BukaAsync("/registrasi");

        Assert.Equal("/registrasi", bekerja.Alamat);
        Assert.StartsWith("/petugas/masuk", diam.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PetugasDinonaktifkan_BukaHalaman_LangsungKeluar()
    {
        var petugas = await situs.PetugasAsync("pindah.tugas");
        using var pengunjung = await situs.MasukAsync(petugas.NamaPengguna);
        await situs.TulisAsync(layanan => Nonaktifkan(layanan, petugas.Id));

        await pengunjung.BukaAsync("/registrasi");
        var halaman = await pengunjung.MasukAsync(petugas.NamaPengguna);

        Assert.StartsWith("Nama pengguna atau kata sandi tidak sesuai.", halaman.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BelumMasuk_KueSesi_TidakTerbacaSkripDanHanyaUntukSitusIni()
    {
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        await pengunjung.BukaAsync("/registrasi");

        var kue = pengunjung.Jawaban.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith("epupns-petugas=", StringComparison.Ordinal));
        Assert.Contains("httponly", kue, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", kue, StringComparison.Ordinal);
        Assert.True(pengunjung.Jawaban.Headers.CacheControl?.NoStore);
    }

    private static async Task Nonaktifkan(IServiceProvider layanan, Guid id)
    {
        var db = (Core.Data.EPupnsDb)layanan.GetService(typeof(Core.Data.EPupnsDb))!;
        (await db.Set<Petugas>().SingleAsync(p => p.Id == id)).Aktif = false;
    }
}
