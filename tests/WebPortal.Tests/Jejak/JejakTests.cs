using System.Net;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengawasan;
using EPupns.Uji;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Jejak;

/// <summary>The audit on pages: auditors read it in their scope, a person sees who read theirs, and a broken chain shows.</summary>
public sealed class JejakTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task Petugas_MembukaRegistrasi_TerjejakSekaliDanTampilBagiAuditor()
    {
        var r = await situs.RegistrasiAsync();
        using var verifikator = await situs.MasukAsync("verifikator.ciamis");
        await verifikator.BukaAsync($"/registrasi/{r.Nomor}");
        await verifikator.BukaAsync($"/registrasi/{r.Nomor}");
        await SegelAsync();
        using var admin = await situs.MasukAsync("admin.ciamis");

        var daftar = await admin.BukaAsync($"/jejak?dicari={r.Nip}");

        var baris = Assert.Single(daftar.QuerySelectorAll("tbody tr"));
        Assert.Contains(CatatBacaan.Tindakan, baris.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rina Kartika", baris.TextContent, StringComparison.Ordinal);
        var satu = await admin.BukaAsync(baris.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal("Rantai utuh", satu.QuerySelector(".lencana.besar")!.TextContent);
    }

    [Fact]
    public async Task NamaPenggunaPetugas_Dicari_YangDilakukannyaTampilDenganNamanya()
    {
        var r = await situs.RegistrasiAsync();
        await DibacaAsync(r);
        using var pusat = await situs.MasukAsync("pusat");

        var daftar = await pusat.BukaAsync($"/jejak?dicari=l1.{r.Nomor}&tindakan={CatatBacaan.Tindakan}");

        var baris = Assert.Single(daftar.QuerySelectorAll("tbody tr"));
        Assert.Contains($"registrasi:{r.Nomor}", baris.TextContent, StringComparison.Ordinal);
        var satu = await pusat.BukaAsync(baris.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Petugas Uji", satu.QuerySelector("dl.data")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JejakInstansiLain_Dicari_TidakAda()
    {
        var r = await situs.RegistrasiAsync();
        await DibacaAsync(r);
        var id = await situs.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == r.Nip).Select(j => j.Id).SingleAsync());
        using var lain = await situs.MasukAsync("admin.bogor");

        var daftar = await lain.BukaAsync($"/jejak?dicari={r.Nip}");
        await lain.BukaAsync($"/jejak/{id}");

        Assert.Empty(daftar.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, lain.Status);
    }

    [Fact]
    public async Task Verifikator_MembukaJejak_TidakBerwenang()
    {
        using var verifikator = await situs.MasukAsync("verifikator.ciamis");

        await verifikator.BukaAsync("/jejak");

        Assert.Equal(HttpStatusCode.Forbidden, verifikator.Status);
    }

    [Fact]
    public async Task JejakDiubahOrangDalam_DibukaAuditor_RantainyaPutus()
    {
        var r = await situs.RegistrasiAsync();
        await DibacaAsync(r);
        var id = await situs.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == r.Nip).Select(j => j.Id).SingleAsync());
        await situs.BacaAsync(db => db.Database.ExecuteSqlAsync($"DROP TRIGGER jejak_tetap_update; UPDATE jejak SET kanal = 'lain' WHERE id = {id}"));
        using var pusat = await situs.MasukAsync("pusat");

        var satu = await pusat.BukaAsync($"/jejak/{id}");

        Assert.Equal("Rantai putus", satu.QuerySelector(".lencana.besar")!.TextContent);
        Assert.Contains($"Jejak nomor {id}", satu.QuerySelector(".kabar.bahaya")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pns_MelihatSiapaYangMembukaDatanya_TanpaNamaPetugasDanHanyaMiliknya()
    {
        var r = await PnsUji.DaftarkanAsync(situs, DataUji.BuatPns(p => p.InstansiKode = SitusPortal.Ciamis));
        using var pns = await MasukAsync(r);
        await DibacaAsync(r);
        await DibacaAsync(await situs.RegistrasiAsync());

        var halaman = await pns.BukaAsync("/data/jejak");

        var baris = Assert.Single(halaman.QuerySelectorAll("ol.riwayat li"));
        Assert.Contains("Verifikator SKPD, Pemerintah Kab. Ciamis membuka data Anda", baris.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Petugas Uji", baris.TextContent, StringComparison.Ordinal);
        var semua = await pns.BukaAsync("/data/jejak?semua=true");
        Assert.Contains("Anda masuk", semua.QuerySelector("ol.riwayat")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuktiJejak_SetelahHariBerganti_DiunduhDanSah()
    {
        var r = await PnsUji.DaftarkanAsync(situs, DataUji.BuatPns(p => p.InstansiKode = SitusPortal.Ciamis));
        using var pns = await MasukAsync(r);
        await DibacaAsync(r);
        var belum = await pns.BukaAsync("/data/jejak/bukti");
        Assert.Contains("coba lagi besok", belum.Kabar(), StringComparison.Ordinal);
        situs.Jam.Maju(TimeSpan.FromDays(1));
        await PakaiAsync((PenutupHari p) => p.JalankanAsync(default));
        using var lagi = await MasukAsync(r);

        await lagi.BukaAsync("/data/jejak/bukti");

        var bukti = BuktiJejak.Baca(await lagi.Jawaban.Content.ReadAsStringAsync())!;
        Assert.Equal(r.Nip, bukti.Rantai);
        Assert.True(await PakaiAsync((BuktiTermasuk b) => Task.FromResult(b.Sah(bukti))));
    }

    private async Task DibacaAsync(Registrasi r)
    {
        var petugas = await situs.PetugasAsync($"l1.{r.Nomor}", Peran.VerifikatorSkpd, SitusPortal.Ciamis);
        await PakaiAsync(async (CatatBacaan c) =>
        {
            await c.JalankanAsync(petugas, r.Nip, $"registrasi:{r.Nomor}", default);
            return true;
        });
        await SegelAsync();
    }

    private async Task<Pengunjung> MasukAsync(Registrasi r)
    {
        var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, r).MasukAsync();
        return pengunjung;
    }

    private async Task<T> PakaiAsync<TLayanan, T>(Func<TLayanan, Task<T>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }

    private async Task SegelAsync()
    {
        while (await PakaiAsync((PenyegelJejak p) => p.JalankanAsync(500, default)) > 0)
        {
        }
    }
}
