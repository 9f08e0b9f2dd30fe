using AngleSharp.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Sesi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Sesi;

public sealed class SesiTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task DuaPerangkat_SatuDikeluarkan_HanyaYangItuKeluar()
    {
        var petugas = await situs.PetugasAsync("sesi.dua");
        using var ini = await situs.MasukAsync(petugas.NamaPengguna);
        using var lain = await situs.MasukAsync(petugas.NamaPengguna);
        var halaman = await ini.BukaAsync("/petugas/sesi");

        halaman = await ini.KirimAsync(halaman.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>(".daftar-sesi form").Single());
        await lain.BukaAsync("/registrasi");

        Assert.Equal("Perangkat itu sudah dikeluarkan.", halaman.Kabar());
        Assert.Equal("/petugas/sesi", ini.Alamat);
        Assert.StartsWith("/petugas/masuk", lain.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TigaPerangkat_LainDikeluarkanSemua_TinggalSatu()
    {
        var petugas = await situs.PetugasAsync("sesi.tiga");
        using var ini = await situs.MasukAsync(petugas.NamaPengguna);
        using var dua = await situs.MasukAsync(petugas.NamaPengguna);
        using var tiga = await situs.MasukAsync(petugas.NamaPengguna);
        var halaman = await ini.BukaAsync("/petugas/sesi");

        await ini.KirimAsync(halaman.Borang("/petugas/sesi/akhiri-lain"));

        Assert.Equal(1, await BanyakAsync(petugas));
    }

    [Fact]
    public async Task SesiOrangLain_Dikeluarkan_TetapMasuk()
    {
        var petugas = await situs.PetugasAsync("sesi.korban");
        using var korban = await situs.MasukAsync(petugas.NamaPengguna);
        var sesi = await situs.BacaAsync(db => db.Set<SesiMasuk>().Where(s => s.PetugasId == petugas.Id).Select(s => s.Id).SingleAsync());
        using var lain = await situs.MasukAsync("verifikator.ciamis");
        var halaman = await lain.BukaAsync("/petugas/sesi");
        var cap = halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await lain.PosAsync($"/petugas/sesi/{sesi}/akhiri", [KeyValuePair.Create("__RequestVerificationToken", cap)]);
        await korban.BukaAsync("/registrasi");

        Assert.Equal("/registrasi", korban.Alamat);
    }

    [Fact]
    public async Task DiamTerlaluLama_Membuka_MasukLagi()
    {
        var petugas = await situs.PetugasAsync("sesi.diam");
        using var pengunjung = await situs.MasukAsync(petugas.NamaPengguna);
        situs.Jam.Maju(KelolaSesi.Diam - TimeSpan.FromMinutes(1));
        await pengunjung.BukaAsync("/registrasi");
        var masih = pengunjung.Alamat;
        situs.Jam.Maju(KelolaSesi.Diam - TimeSpan.FromMinutes(1));
        await pengunjung.BukaAsync("/registrasi");
        var diperpanjang = pengunjung.Alamat;
        situs.Jam.Maju(KelolaSesi.Diam + TimeSpan.FromMinutes(1));
        await pengunjung.BukaAsync("/registrasi");

        Assert.Equal(("/registrasi", "/registrasi"), (masih, diperpanjang));
        Assert.StartsWith("/petugas/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keluar_BarisSesi_Hilang()
    {
        var petugas = await situs.PetugasAsync("sesi.keluar");
        using var pengunjung = await situs.MasukAsync(petugas.NamaPengguna);
        var halaman = await pengunjung.BukaAsync("/petugas/sesi");

        await pengunjung.KirimAsync(halaman.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("header form")!);

        Assert.Equal(0, await BanyakAsync(petugas));
    }

    private Task<int> BanyakAsync(Petugas petugas) => situs.BacaAsync(db => db.Set<SesiMasuk>().CountAsync(s => s.PetugasId == petugas.Id));
}
