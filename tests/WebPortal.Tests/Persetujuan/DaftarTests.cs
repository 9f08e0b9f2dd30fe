using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Pendaftaran;

namespace EPupns.WebPortal.Tests.Persetujuan;

public sealed class DaftarTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task RegistrasiBanyakInstansi_VerifikatorMembuka_HanyaMilikInstansinya()
    {
        var milik = await situs.RegistrasiAsync(r => r.Nama = "ORANG CIAMIS");
        var lain = await situs.RegistrasiAsync(r => (r.InstansiKode, r.Nama) = (SitusPortal.Kemenkes, "ORANG KEMENKES"));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await pengunjung.BukaAsync("/registrasi?cari=orang");
        var rincianLain = await pengunjung.BukaAsync($"/registrasi/{lain.Nomor}");

        Assert.Equal(["ORANG CIAMIS"], Nama(halaman));
        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
        Assert.Equal("Halaman tidak ditemukan", rincianLain.Judul());
        Assert.Equal(milik.Nama, (await pengunjung.BukaAsync($"/registrasi/{milik.Nomor}")).Judul());
    }

    [Fact]
    public async Task VerifikatorUnit_Membuka_HanyaUnitnya()
    {
        await situs.RegistrasiAsync(r => (r.UnitKerja, r.Nama) = ("SMP Negeri 1 Cipaku", "UNIT SENDIRI"));
        var lain = await situs.RegistrasiAsync(r => (r.UnitKerja, r.Nama) = ("Puskesmas Cipaku", "UNIT LAIN"));
        using var pengunjung = await situs.MasukAsync("unit.ciamis");

        var halaman = await pengunjung.BukaAsync("/registrasi?cari=unit");
        await pengunjung.BukaAsync($"/registrasi/{lain.Nomor}");

        Assert.Equal(["UNIT SENDIRI"], Nama(halaman));
        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
    }

    [Fact]
    public async Task AdminPusat_Menyaring_PerInstansi()
    {
        await situs.RegistrasiAsync(r => r.Nama = "NASIONAL SATU");
        await situs.RegistrasiAsync(r => (r.InstansiKode, r.Nama) = (SitusPortal.Kemenkes, "NASIONAL DUA"));
        using var pengunjung = await situs.MasukAsync("pusat");

        var semua = await pengunjung.BukaAsync("/registrasi?cari=nasional&urut=nama");
        var satu = await pengunjung.BukaAsync($"/registrasi?cari=nasional&instansi={SitusPortal.Kemenkes}");

        Assert.Equal(["NASIONAL DUA", "NASIONAL SATU"], Nama(semua));
        Assert.Equal(["NASIONAL DUA"], Nama(satu));
    }

    [Theory]
    [InlineData("0356 6698")]
    [InlineData("19861226 200912 2 001")]
    [InlineData("19861226-2009")]
    [InlineData("cari aku")]
    public async Task SepotongNomorNipAtauNama_Dicari_Ditemukan(string cari)
    {
        await situs.RegistrasiAsync();
        if (await situs.BacaAsync(db => Task.FromResult(!db.Set<Registrasi>().Any(r => r.Nomor == "035666981230"))))
        {
            await situs.RegistrasiAsync(r => (r.Nomor, r.Nip, r.Nama) = ("035666981230", "198612262009122001", "CARI AKU"));
        }

        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await pengunjung.BukaAsync("/registrasi?cari=" + Uri.EscapeDataString(cari));

        Assert.Equal(["CARI AKU"], Nama(halaman));
        Assert.Equal(cari, halaman.QuerySelector<IHtmlInputElement>("#cari")!.Value);
    }

    [Fact]
    public async Task KeadaanBerbeda_DibukaPerTab_JumlahnyaSesuai()
    {
        await situs.RegistrasiAsync(r => r.Nama = "TAB MENUNGGU");
        await situs.RegistrasiAsync(r => (r.Nama, r.Keadaan) = ("TAB DISETUJUI", KeadaanRegistrasi.Disetujui));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var menunggu = await pengunjung.BukaAsync("/registrasi?cari=tab+");
        var disetujui = await pengunjung.BukaAsync("/registrasi?cari=tab+&keadaan=disetujui");

        Assert.Equal(["TAB MENUNGGU"], Nama(menunggu));
        Assert.Equal(["TAB DISETUJUI"], Nama(disetujui));
        Assert.Equal(["1", "1", "2"], menunggu.QuerySelectorAll(".tab .banyak").Select(b => b.TextContent));
    }

    [Fact]
    public async Task LebihDariSatuHalaman_MajuMundur_TidakAdaYangTerlewat()
    {
        for (var i = 0; i < 30; i++)
        {
            await situs.RegistrasiAsync(r => (r.Nama, r.TanggalDaftar) = ($"HALAMAN {i:D2}", situs.Jam.GetUtcNow().AddMinutes(i / 2)));
        }

        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var pertama = await pengunjung.BukaAsync("/registrasi?cari=halaman");
        var kedua = await pengunjung.BukaAsync(pertama.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var kembali = await pengunjung.BukaAsync(kedua.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Assert.Equal(25, Nama(pertama).Count);
        Assert.Equal(30, Nama(pertama).Concat(Nama(kedua)).Distinct().Count());
        Assert.Equal(Nama(pertama), Nama(kembali));
        Assert.Null(pertama.QuerySelector("a[rel=prev]"));
        Assert.Null(kedua.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task NikTidakAda_Dibuka_DiberiCatatan()
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nama, r.NikBelumDiperiksa) = ("TANPA NIK", true));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var daftar = await pengunjung.BukaAsync("/registrasi?nik=true&cari=tanpa+nik");
        var rincian = await pengunjung.BukaAsync($"/registrasi/{registrasi.Nomor}");

        Assert.Contains("NIK belum diperiksa", daftar.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("NIK belum diperiksa", rincian.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TidakAdaYangCocok_Dicari_DiberiTahuApaYangDapatDilakukan()
    {
        using var pengunjung = await situs.MasukAsync("verifikator.bogor");

        var kosong = await pengunjung.BukaAsync("/registrasi");
        var dicari = await pengunjung.BukaAsync("/registrasi?cari=zzz");

        Assert.Contains("Tidak ada yang menunggu", kosong.Isi(), StringComparison.Ordinal);
        Assert.NotNull(kosong.QuerySelector(".kosong a[href='/pindai']"));
        Assert.Contains("Tidak ada yang cocok", dicari.Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamaBerisiMarkah_Ditampilkan_TetapTeks()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nama = "<script>alert('x')</script>");
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await pengunjung.BukaAsync($"/registrasi/{registrasi.Nomor}");

        Assert.Equal(registrasi.Nama, halaman.Judul());
        Assert.DoesNotContain(halaman.Scripts, s => s.Source is null);
    }

    [Theory]
    [InlineData("/registrasi?setelah=ngawur")]
    [InlineData("/registrasi?setelah=~~~&sebelum=999999999999999999999~1")]
    [InlineData("/registrasi?urut=99&keadaan=apa")]
    [InlineData("/registrasi?nik=mungkin")]
    public async Task AlamatDiubahTangan_Dibuka_TetapDaftar(string alamat)
    {
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await pengunjung.BukaAsync(alamat);

        Assert.Equal(HttpStatusCode.OK, pengunjung.Status);
        Assert.Equal("Registrasi", halaman.Judul());
    }

    private static List<string> Nama(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("tbody th a").Select(a => a.TextContent)];
}
