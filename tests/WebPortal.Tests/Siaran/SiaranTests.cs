using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Siaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Siaran;

public sealed class SiaranTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task AdminInstansi_MenulisMelihatMengirimMenjeda_TerlihatOlehInstansinyaSaja()
    {
        var pns = DataUji.BuatPns(p => (p.InstansiKode, p.UnitKerja) = (SitusPortal.Ciamis, "UPTD UJI SIARAN"));
        await situs.TambahAsync(pns);
        await situs.RegistrasiAsync(r => (r.Nip, r.Keadaan) = (pns.Nip, KeadaanRegistrasi.Disetujui));
        using var admin = await situs.MasukAsync("admin.ciamis");
        var kosong = await admin.BukaAsync("/siaran/baru");

        var tanpa = await admin.KirimAsync(kosong.Borang("/siaran/baru"), "Lihat dahulu", ("perihal", "Loket"), ("teks", "Loket pindah."), ("unit", "tidak ada unit ini"));
        var pratinjau = await admin.KirimAsync(tanpa.Borang("/siaran/baru"), "Lihat dahulu", ("unit", "uji siaran"));
        var hasil = await admin.KirimAsync((IHtmlFormElement)pratinjau.QuerySelector("form[action='/siaran']")!, "Kirim sekarang");
        var jeda = await admin.KirimAsync((IHtmlFormElement)hasil.QuerySelector("form[action$='/keadaan']")!, "Jeda");
        var alamat = admin.Alamat;
        using var lain = await situs.MasukAsync("admin.bogor");
        await lain.BukaAsync(alamat);
        using var auditor = await situs.MasukAsync("auditor.ciamis");
        var lihat = await auditor.BukaAsync(alamat);

        Assert.Contains("Tidak ada seorang pun", tanpa.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kepada 1 penerima", pratinjau.QuerySelector("#pratinjau")!.TextContent);
        Assert.Equal("Pengumuman dikirim kepada 1 penerima.", hasil.Kabar());
        Assert.Contains("Dijeda", jeda.QuerySelector("#kemajuan-siaran")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, lain.Status);
        Assert.Null(lihat.QuerySelector("form[action$='/keadaan']"));
        Assert.Equal(KeadaanSiaran.Dijeda, await situs.BacaAsync(db => db.Set<Core.Siaran.Siaran>().Where(s => s.Perihal == "Loket").Select(s => s.Keadaan).SingleAsync()));
    }

    [Fact]
    public async Task AdminPusat_MenyalakanPengingat_KalimatnyaTersimpan()
    {
        using var pusat = await situs.MasukAsync("pusat");
        var halaman = await pusat.BukaAsync("/kampanye");
        var borang = (IHtmlFormElement)halaman.QuerySelector("form:has([name=hari][value='7'])")!;

        var kosong = await pusat.KirimAsync(borang, "Simpan", ("teks", " "));
        var hasil = await pusat.KirimAsync(borang, "Simpan", ("teks", "Sisa {sisa}."), ("aktif", "true"));

        Assert.Equal(4, halaman.QuerySelectorAll("form textarea").Length);
        Assert.NotNull(kosong.QuerySelector("[role=alert]"));
        Assert.Contains("menyala", hasil.Kabar(), StringComparison.Ordinal);
        Assert.Equal((true, "Sisa {sisa}."), await situs.BacaAsync(async db => await db.Set<Core.Siaran.Kampanye>().Where(k => k.Hari == 7).Select(k => ValueTuple.Create(k.Aktif, k.Teks)).SingleAsync()));
    }

    [Theory]
    [InlineData("pusat", 9)]
    [InlineData("auditor.ciamis", 6)]
    public async Task Kelola_Dibuka_SemuaPintunyaDapatDimasuki(string siapa, int banyak)
    {
        using var pengunjung = await situs.MasukAsync(siapa);
        var pintu = (await pengunjung.BukaAsync("/kelola")).QuerySelectorAll("main h2 a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(banyak, pintu.Count);
        foreach (var satu in pintu)
        {
            await pengunjung.BukaAsync(satu);
            Assert.Equal(HttpStatusCode.OK, pengunjung.Status);
        }
    }
}
