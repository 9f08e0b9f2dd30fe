using AngleSharp.Html.Dom;
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

    [Fact]
    public async Task AdminPusat_MengubahSaringanSekaligus_DitunjukkanDahuluLaluDisimpan()
    {
        using var pengunjung = await situs.MasukAsync("pusat");
        var daftar = await pengunjung.BukaAsync("/instansi?kanreg=3");
        var halaman = await pengunjung.BukaAsync(daftar.QuerySelector("a[href^='/instansi/bersama']")!.GetAttribute("href")!);

        var kosong = await pengunjung.KirimAsync(halaman.Borang("/instansi/bersama"), "Lihat akibatnya");
        var salah = await pengunjung.KirimAsync(kosong.Borang("/instansi/bersama"), "Lihat akibatnya", ("isi[buka]", "31-09-2015"));
        var pratinjau = await pengunjung.KirimAsync(salah.Borang("/instansi/bersama"), "Lihat akibatnya", ("isi[gelombang]", "7"), ("isi[buka]", "07-10-2015"));
        var sebelum = await situs.BacaAsync(db => db.Set<PengaturanInstansi>().CountAsync(p => p.Gelombang == 7));
        var hasil = await pengunjung.KirimAsync((IHtmlFormElement)pratinjau.QuerySelector("form:has([name=setuju])")!, "Ubah");

        Assert.Contains("Belum ada yang diubah", kosong.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(salah.QuerySelector("#buka[aria-invalid=true]"));
        Assert.Matches(@"Mengubah [1-9]\d* instansi, \d+ PNS", pratinjau.QuerySelector("#pratinjau")!.TextContent);
        Assert.Equal(0, sebelum);
        Assert.Equal("/instansi?kanreg=3", pengunjung.Alamat);
        Assert.Contains("instansi sudah diubah", hasil.Kabar(), StringComparison.Ordinal);
        Assert.All(hasil.QuerySelectorAll("tbody tr"), b => Assert.Contains("buka 07-10-2015", b.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AdminPusat_MemuatJadwalDariCsv_YangBenarDiambilYangSalahDiunduh()
    {
        using var pengunjung = await situs.MasukAsync("pusat");
        var halaman = await pengunjung.BukaAsync("/instansi/jadwal");

        var pratinjau = await pengunjung.UnggahAsync(
            halaman.Borang("/instansi/jadwal"), [], berkas: ("jadwal.csv", "kode,kirim_sampai\n6112,30-11-2015\n0000,30-11-2015\n"u8.ToArray()));
        var borang = pratinjau.Borang("/instansi/jadwal/terapan");
        var hasil = await pengunjung.KirimAsync(borang, "Terapkan 1 instansi");
        borang.SetAttribute("action", "/instansi/jadwal/galat");
        await pengunjung.KirimAsync(borang);
        var galat = await pengunjung.Jawaban.Content.ReadAsStringAsync();
        await pengunjung.BukaAsync("/instansi/jadwal.csv?cari=6112");
        var kini = await pengunjung.Jawaban.Content.ReadAsStringAsync();

        Assert.Contains("Mengubah 1 instansi", pratinjau.QuerySelector("#pratinjau")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 baris dilewati", hasil.Kabar(), StringComparison.Ordinal);
        Assert.Contains("3,0000,kode,", galat, StringComparison.Ordinal);
        Assert.Contains("30-11-2015,wajib,ya,ya", kini, StringComparison.Ordinal);
    }
}
