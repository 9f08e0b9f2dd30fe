using System.Net;
using EPupns.Core.Dasbor;
using EPupns.Core.Kepegawaian;
using EPupns.Uji;
using EPupns.WebPortal.Susunan;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Dasbor;

/// <summary>The dashboards and the missing, over HTTP.</summary>
public sealed class DasborTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Unit = "SMP Negeri 1 Cipaku";

    [Fact]
    public async Task AdminPusat_DariNegaraKeUnit_AngkaDanGrafiknyaAda()
    {
        await HitungAsync(await TanamAsync(Unit));
        using var pusat = await situs.MasukAsync(PetugasContoh.Pusat);

        var negara = await pusat.BukaAsync("/dasbor");
        var instansi = await pusat.BukaAsync(negara.QuerySelectorAll(".tabel-angka a").Single(a => a.GetAttribute("href") == "/dasbor?instansi=6112").GetAttribute("href")!);
        var unit = await pusat.BukaAsync(instansi.QuerySelectorAll(".tabel-angka a").Single(a => a.TextContent == Unit).GetAttribute("href")!);

        Assert.Equal("Seluruh Indonesia", negara.Judul());
        Assert.Equal(Unit, unit.Judul());
        Assert.Contains("Dihitung", unit.Isi(), StringComparison.Ordinal);
        Assert.StartsWith("Belum dapat dihitung", negara.QuerySelector("#prakiraan")!.TextContent, StringComparison.Ordinal);
        Assert.All(negara.QuerySelectorAll("svg.grafik"), g =>
        {
            Assert.Equal("img", g.GetAttribute("role"));
            Assert.All(g.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEqual("", negara.GetElementById(id)!.TextContent));
            Assert.NotNull(g.NextElementSibling);
        });
        Assert.Equal(negara.QuerySelectorAll("svg.grafik").Length, negara.QuerySelectorAll(".angka-grafik table").Length);
    }

    [Fact]
    public async Task PetugasTerikat_MembukaDasbor_LangsungMiliknyaDanTidakYangLain()
    {
        await HitungAsync(await TanamAsync(Unit));
        using var unit = await situs.MasukAsync(PetugasContoh.VerifikatorUnit("ciamis"));
        using var kanreg = await situs.MasukAsync(PetugasContoh.Bkn(3));

        Assert.Equal(Unit, (await unit.BukaAsync("/dasbor")).Judul());
        foreach (var alamat in new[] { "/dasbor?instansi=6112&unit=RSUD%20Ciamis", "/dasbor?instansi=6172", "/dasbor?instansi=3011" })
        {
            await unit.BukaAsync(alamat);
            Assert.Equal(HttpStatusCode.NotFound, unit.Status);
        }

        await kanreg.BukaAsync("/dasbor?instansi=3011");
        Assert.Equal(HttpStatusCode.NotFound, kanreg.Status);
        Assert.DoesNotContain((await kanreg.BukaAsync("/dasbor")).QuerySelectorAll(".tabel-angka a"), a => a.GetAttribute("href") == "/dasbor?instansi=3011");
    }

    [Fact]
    public async Task VerifikatorUnit_MenyatakanLaluMencabut_DaftarnyaMengikuti()
    {
        var pns = await TanamAsync(Unit);
        using var unit = await situs.MasukAsync(PetugasContoh.VerifikatorUnit("ciamis"));
        var alamat = $"/dasbor/belum-ikut/{pns.Nip}";

        var salah = await unit.KirimAsync((await unit.BukaAsync("/dasbor/belum-ikut")).Borang(alamat), null, ("sebab", "Meninggal"), ("sejak", "32-13-2015"), ("catatan", "akta menyusul"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unit.Status);
        Assert.Equal("akta menyusul", salah.QuerySelector($"#catatan-{pns.Nip}")!.GetAttribute("value"));
        var jelas = await unit.KirimAsync(salah.Borang(alamat), null, ("sejak", "3 maret 2015"));
        Assert.Contains("Alasannya tercatat", jelas.Kabar(), StringComparison.Ordinal);
        Assert.Contains("akta menyusul", jelas.QuerySelector($"#nip-{pns.Nip}")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(pns.Nip, (await unit.BukaAsync("/dasbor/belum-ikut?alasan=belum")).DocumentElement.OuterHtml, StringComparison.Ordinal);

        var dicabut = await unit.KirimAsync((await unit.BukaAsync("/dasbor/belum-ikut?alasan=Meninggal")).Borang($"{alamat}/cabut"));
        Assert.Contains("dicabut", dicabut.Kabar(), StringComparison.Ordinal);
        Assert.EndsWith("?alasan=Meninggal", unit.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Auditor_MelihatYangBelumIkut_TanpaTombolUbah()
    {
        await TanamAsync(Unit);
        using var auditor = await situs.MasukAsync(PetugasContoh.Auditor("ciamis"));

        var halaman = await auditor.BukaAsync("/dasbor/belum-ikut");

        Assert.NotEmpty(halaman.QuerySelectorAll(".orang-hilang > li"));
        Assert.Empty(halaman.QuerySelectorAll("main form[method=post]"));
    }

    private async Task<Pns> TanamAsync(string unit)
    {
        var pns = DataUji.BuatPns(p => (p.Nip, p.InstansiKode, p.UnitKerja) = ($"{DataUji.BuatRegistrasi().Nip[..14]}2777", SitusPortal.Ciamis, unit));
        await situs.TambahAsync(pns);
        return pns;
    }

    private async Task HitungAsync(Pns _)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var hitung = lingkup.ServiceProvider.GetRequiredService<HitungPeserta>();
        foreach (var instansi in new[] { SitusPortal.Ciamis, SitusPortal.Kemenkes })
        {
            await hitung.SatuAsync(instansi, default);
        }
    }
}
