using EPupns.Core.Pendaftaran.Pembukaan;
using System.Net;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Pengaturan;

public sealed class PengaturanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task AdminInstansi_MenutupDanMematikanVerifikasi_Tersimpan()
    {
        using var pengunjung = await situs.MasukAsync("admin.bogor");
        var halaman = await pengunjung.BukaAsync("/instansi");

        var hasil = await pengunjung.KirimAsync(halaman.Borang("/instansi/6172"), "Simpan", ("dibuka", "false"), ("wajibVerifikasi", "false"));

        Assert.Equal("/instansi/6172", pengunjung.Alamat);
        Assert.Equal("Pengaturan Pemerintah Kota Bogor sudah disimpan: pendaftaran ditutup, verifikasi tidak diperlukan.", hasil.Kabar());
        var baris = await situs.BacaAsync(db => db.Set<PengaturanInstansi>().AsNoTracking().SingleAsync(p => p.InstansiKode == "6172"));
        Assert.False(baris.Dibuka);
        Assert.False(baris.WajibVerifikasi);
        Assert.Equal("false", hasil.QuerySelector("input[name=dibuka][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task AdminInstansi_InstansiLain_TidakAda()
    {
        using var pengunjung = await situs.MasukAsync("admin.ciamis");
        var borang = (await pengunjung.BukaAsync("/instansi/6112")).Borang("/instansi/6112");

        await pengunjung.BukaAsync("/instansi/3011");
        var dibuka = pengunjung.Status;
        borang.SetAttribute("action", "/instansi/3011");
        await pengunjung.KirimAsync(borang, null, ("dibuka", "false"), ("wajibVerifikasi", "false"));

        Assert.Equal(HttpStatusCode.NotFound, dibuka);
        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
        Assert.True((await situs.BacaAsync(db => db.Set<PengaturanInstansi>().SingleAsync(p => p.InstansiKode == "3011"))).Dibuka);
    }

    [Fact]
    public async Task AdminPusat_Mencari_MenemukanDanMengatur()
    {
        using var pengunjung = await situs.MasukAsync("pusat");

        var semua = await pengunjung.BukaAsync("/instansi");
        var satu = await pengunjung.BukaAsync("/instansi?cari=bekasi");
        var halaman = await pengunjung.BukaAsync(satu.QuerySelector("tbody a")!.GetAttribute("href")!);
        var hasil = await pengunjung.KirimAsync(halaman.Borang("/instansi/6175"), "Simpan", ("dibuka", "true"));

        Assert.Equal(6, semua.QuerySelectorAll("tbody tr").Length);
        Assert.Single(satu.QuerySelectorAll("tbody tr"));
        Assert.Contains("pendaftaran dibuka", hasil.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifikator_MembukaPengaturan_TidakBerwenang()
    {
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await pengunjung.BukaAsync("/instansi");

        Assert.Equal(HttpStatusCode.Forbidden, pengunjung.Status);
        Assert.Null(halaman.QuerySelector("header a[href='/instansi']"));
    }
}
