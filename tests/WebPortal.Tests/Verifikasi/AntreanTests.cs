using System.Net;
using AngleSharp.Html.Dom;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;
using EPupns.Uji;

namespace EPupns.WebPortal.Tests.Verifikasi;

public sealed class AntreanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task TigaTingkat_Membuka_MasingMasingYangMenungguTingkatnya()
    {
        await TambahAsync("DI SKPD", KeadaanFormulir.Terkirim);
        await TambahAsync("DI BKD", KeadaanFormulir.DiBkd);
        await TambahAsync("INSTANSI LAIN", KeadaanFormulir.DiBkd, f => f.InstansiKode = SitusPortal.Kemenkes);
        using var skpd = await MasukAsync("antre.skpd", Peran.VerifikatorSkpd);
        using var bkd = await MasukAsync("antre.bkd", Peran.VerifikatorBkd);

        Assert.Contains("DI SKPD", Nama(await skpd.BukaAsync("/verifikasi?cari=di skpd")));
        Assert.Equal(["DI BKD"], Nama(await bkd.BukaAsync("/verifikasi?cari=di bkd")));
        Assert.Empty(Nama(await bkd.BukaAsync("/verifikasi?kelompok=semua&cari=instansi lain")));
    }

    [Fact]
    public async Task Saringan_DiAlamat_TetapSaatHalamanDibalikDanKelompokDiganti()
    {
        for (var i = 0; i < 27; i++)
        {
            await TambahAsync($"HALAMAN {i:D2}", KeadaanFormulir.Terkirim, f => f.BanyakPeringatan = 2);
        }

        using var skpd = await MasukAsync("antre.halaman", Peran.VerifikatorSkpd);

        var satu = await skpd.BukaAsync("/verifikasi?cari=halaman&peringatan=ada&urut=nama");
        var dua = await skpd.BukaAsync(satu.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal(25, Nama(satu).Count());
        Assert.Equal(["HALAMAN 25", "HALAMAN 26"], Nama(dua));
        Assert.All(satu.QuerySelectorAll(".ubin a"), a => Assert.Contains("cari=halaman&peringatan=ada&urut=nama", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("2 peringatan", satu.Isi(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/verifikasi?kelompok=turun", "Tidak ada permintaan turun status")]
    [InlineData("/verifikasi?kelompok=saya", "Belum ada yang Anda kerjakan")]
    [InlineData("/verifikasi?cari=tidakadaorangnya", "Tidak ada yang cocok")]
    [InlineData("/verifikasi?kelompok=7&urut=9&umur=-3&setelah=x&sebelum=~&perubahan=%25", "Tidak ada yang cocok")]
    public async Task TidakAdaBaris_Dibuka_MengatakanApaYangDapatDilakukan(string alamat, string judul)
    {
        using var skpd = await MasukAsync($"antre.{Guid.NewGuid():N}", Peran.VerifikatorSkpd, "6172");

        Assert.Contains(judul, (await skpd.BukaAsync(alamat)).Isi(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BukanPembacaFormulir_Membuka_Dilarang()
    {
        using var verifikator = await situs.MasukAsync("verifikator.ciamis");

        await verifikator.BukaAsync("/verifikasi");

        Assert.Equal(HttpStatusCode.Forbidden, verifikator.Status);
    }

    private async Task TambahAsync(string nama, KeadaanFormulir keadaan, Action<FormulirPns>? ubah = null) => await situs.TambahAsync(FormulirUji.Buat(keadaan, f =>
    {
        (f.Nama, f.DikirimPada) = (nama, situs.Jam.GetUtcNow());
        ubah?.Invoke(f);
    }));

    private async Task<Pengunjung> MasukAsync(string nama, Peran peran, string instansi = SitusPortal.Ciamis)
    {
        await situs.PetugasAsync(nama, peran, instansi);
        return await situs.MasukAsync(nama);
    }

    private static IEnumerable<string> Nama(IHtmlDocument halaman) => halaman.QuerySelectorAll(".antrean tbody th a").Select(a => a.TextContent);
}
