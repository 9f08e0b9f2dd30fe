using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Helpdesk;

/// <summary>The inbox and the page of a report, over HTTP.</summary>
public sealed class HelpdeskTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Agen = "helpdesk.ciamis";

    [Fact]
    public async Task Agen_Masuk_MulaiDiHelpdesk()
    {
        using var agen = await situs.MasukAsync(Agen);

        Assert.EndsWith("/helpdesk", agen.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Laporan_DijawabLaluDitutup_TampilDiPercakapanDanHilangDariAntrean()
    {
        var laporan = await LaporkanAsync("Pindah ke Bogor");
        using var agen = await situs.MasukAsync(Agen);

        Assert.Contains("Pindah ke Bogor", (await agen.BukaAsync($"/helpdesk?cari={laporan.Nomor}")).Isi(), StringComparison.Ordinal);
        await TulisAsync(agen, laporan, "Kirim jawaban", "Silakan bawa SK.", "balas");
        var ditutup = await TulisAsync(agen, laporan, "Tutup laporan", "", "tutup");

        Assert.Contains("Laporan ditutup.", ditutup.Kabar(), StringComparison.Ordinal);
        Assert.Contains("Silakan bawa SK.", ditutup.Isi(), StringComparison.Ordinal);
        Assert.DoesNotContain("Pindah ke Bogor", (await agen.BukaAsync("/helpdesk?bagian=terbuka&cari=bogor")).Isi(), StringComparison.Ordinal);
        Assert.Equal(KeadaanLaporan.Selesai, (await KiniAsync(laporan)).Keadaan);
    }

    [Fact]
    public async Task JawabanTerlaluPanjang_Dikirim_KembaliUtuhDenganKalimat()
    {
        var laporan = await LaporkanAsync("x");
        using var agen = await situs.MasukAsync(Agen);

        var halaman = await TulisAsync(agen, laporan, "Kirim jawaban", new string('x', 2001), "balas");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, agen.Status);
        Assert.Equal(2001, ((IHtmlTextAreaElement)halaman.QuerySelector("#teks")!).Value.Length);
        Assert.Contains("paling banyak 2000", halaman.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RekanMenutupSaatMenulis_Dikirim_TulisanTetapAdaDenganKalimat()
    {
        var laporan = await LaporkanAsync("x");
        using var agen = await situs.MasukAsync(Agen);
        var borang = (await agen.BukaAsync($"/helpdesk/{laporan.Nomor}")).Borang($"/helpdesk/{laporan.Nomor}/tulisan");
        await situs.TulisAsync(l => l.GetRequiredService<EPupnsDb>().Set<Laporan>().Where(x => x.Id == laporan.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Keadaan, KeadaanLaporan.Selesai)));

        var halaman = await agen.KirimAsync(borang, "Kirim jawaban", ("teks", "Silakan bawa SK asli."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, agen.Status);
        Assert.Equal("Silakan bawa SK asli.", ((IHtmlTextAreaElement)halaman.QuerySelector("#teks")!).Value);
        Assert.Contains("berstatus", halaman.QuerySelector("#salah-teks")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Laporan_DibukaDuaKali_SatuBacaanTerjejakBagiPemiliknya()
    {
        var laporan = await LaporkanAsync("x");
        using var agen = await situs.MasukAsync(Agen);

        await agen.BukaAsync($"/helpdesk/{laporan.Nomor}");
        await agen.BukaAsync($"/helpdesk/{laporan.Nomor}");

        var jejak = await situs.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Objek == $"laporan:{laporan.Nomor}").ToListAsync());
        Assert.Equal((laporan.Nip, "data.dibaca"), (Assert.Single(jejak).Nip, jejak[0].Tindakan));
    }

    [Fact]
    public async Task DuaLaporan_DipilihDanDijawabBersama_KeduanyaDijawab()
    {
        var (satu, dua) = (await LaporkanAsync("serupa"), await LaporkanAsync("serupa"));
        using var agen = await situs.MasukAsync(Agen);
        var tanda = (await agen.BukaAsync("/helpdesk/siap")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var hasil = await agen.PosAsync("/helpdesk/bersama",
        [
            new("__RequestVerificationToken", tanda), new("nomor", satu.Nomor), new("nomor", dua.Nomor), new("teks", "Sedang diperbaiki."), new("tindakan", "balas"),
        ]);

        Assert.Contains("2 laporan dijawab", hasil.Kabar(), StringComparison.Ordinal);
        Assert.Equal(KeadaanLaporan.Dijawab, (await KiniAsync(dua)).Keadaan);
    }

    [Fact]
    public async Task NamaDiusulkanDiLaporan_RekanMenyetujui_PengusulSendiriTidakDapat()
    {
        var pns = DataUji.BuatPns(p => (p.Nip, p.InstansiKode, p.Nama) = ("197001011995031999", SitusPortal.Ciamis, "ASEP SUNANDAR"));
        await situs.TambahAsync(pns);
        var laporan = await LaporkanAsync("nama", nip: pns.Nip);
        await situs.PetugasAsync("helpdesk.kedua", Peran.Helpdesk);
        using var agen = await situs.MasukAsync(Agen);
        using var rekan = await situs.MasukAsync("helpdesk.kedua");

        var borang = (IHtmlFormElement)(await agen.BukaAsync($"/helpdesk/{laporan.Nomor}")).QuerySelector("form[action$='/identitas']")!;
        await agen.KirimAsync(borang, "Usulkan nama", ("baru", "Asep Sunandar Putra"), ("alasan", "SK 821/1"));
        var usul = await agen.BukaAsync($"/helpdesk/{laporan.Nomor}");
        Assert.Empty(usul.QuerySelectorAll("form[action$='persetujuan']"));
        Assert.Contains("menjadi ASEP SUNANDAR PUTRA", usul.Isi(), StringComparison.Ordinal);

        var setuju = (await rekan.BukaAsync($"/helpdesk/{laporan.Nomor}")).Borang($"/helpdesk/{laporan.Nomor}/identitas/persetujuan");
        Assert.Contains("berlaku", (await rekan.KirimAsync(setuju, "Setujui perbaikan")).Kabar(), StringComparison.Ordinal);
        Assert.Equal("ASEP SUNANDAR PUTRA", await situs.BacaAsync(db => db.Set<Pns>().Where(p => p.Nip == laporan.Nip).Select(p => p.Nama).SingleAsync()));
    }

    [Fact]
    public async Task Angka_DibukaAdminDanAgenInstansiLain_HanyaMejanyaSendiri()
    {
        await LaporkanAsync("angka");
        await situs.PetugasAsync("helpdesk.kemenkes-angka", Peran.Helpdesk, SitusPortal.Kemenkes);
        using var agen = await situs.MasukAsync(Agen);
        using var lain = await situs.MasukAsync("helpdesk.kemenkes-angka");

        Assert.Equal(["Pemerintah Kab. Ciamis"], (await agen.BukaAsync("/helpdesk/angka")).QuerySelectorAll("table[role=table] tbody th").Select(t => t.TextContent).Take(1));
        Assert.DoesNotContain("Ciamis", (await lain.BukaAsync("/helpdesk/angka")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tidak ada laporan pada masa itu", (await agen.BukaAsync("/helpdesk/angka?dari=1-1-2014&sampai=31-1-2014")).Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DuaLaporan_Ditautkan_SalingMenunjukDiHalamannya()
    {
        var (satu, dua) = (await LaporkanAsync("a"), await LaporkanAsync("b"));
        using var agen = await situs.MasukAsync(Agen);

        var borang = (await agen.BukaAsync($"/helpdesk/{satu.Nomor}")).Borang($"/helpdesk/{satu.Nomor}/tautan");
        await agen.KirimAsync(borang, "Tautkan", ("dengan", dua.Nomor));

        Assert.NotNull((await agen.BukaAsync($"/helpdesk/{dua.Nomor}")).QuerySelector($"a[href='/helpdesk/{satu.Nomor}']"));
    }

    [Fact]
    public async Task LaporanInstansiLain_DibukaAtauDicari_SepertiTidakAda()
    {
        var lain = await LaporkanAsync("rahasia Kemenkes", SitusPortal.Kemenkes);
        using var agen = await situs.MasukAsync(Agen);

        Assert.DoesNotContain("rahasia Kemenkes", (await agen.BukaAsync($"/helpdesk?bagian=terbuka&cari={lain.Nomor}")).Isi(), StringComparison.Ordinal);
        await agen.BukaAsync($"/helpdesk/{lain.Nomor}");
        Assert.Equal(HttpStatusCode.NotFound, agen.Status);
    }

    private async Task<IHtmlDocument> TulisAsync(Pengunjung agen, Laporan laporan, string tombol, string teks, string tindakan)
    {
        var borang = (await agen.BukaAsync($"/helpdesk/{laporan.Nomor}")).Borang($"/helpdesk/{laporan.Nomor}/tulisan");
        return await agen.KirimAsync(borang, tombol, ("teks", teks), ("tindakan", tindakan));
    }

    private async Task<Laporan> LaporkanAsync(string pokok, string instansi = SitusPortal.Ciamis, string nip = "197503152000031002")
    {
        var laporan = new Laporan
        {
            Nomor = RandomNumberGenerator.GetString("123456789", 10), Jenis = JenisLaporan.InstansiSalah, Nip = nip, Nama = "BUDI SANTOSO", InstansiKode = instansi, Meja = instansi,
            Isi = "{}", Pokok = pokok, Waktu = situs.Jam.GetUtcNow(), TerakhirPada = situs.Jam.GetUtcNow(),
        };
        await situs.TambahAsync(laporan);
        return laporan;
    }

    private Task<Laporan> KiniAsync(Laporan laporan) => situs.BacaAsync(db => db.Set<Laporan>().SingleAsync(l => l.Nomor == laporan.Nomor));
}
