using EPupns.Core.Pendaftaran.Bukti;
using System.Net;
using EPupns.Core.Pendaftaran;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Pindai;

public sealed class PindaiTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private TandaBukti TandaBukti => situs.Layanan.GetRequiredService<TandaBukti>();

    [Theory]
    [InlineData("{kode}", "Tanda bukti asli, cetakan ke-2.")]
    [InlineData("https://pupns.example/cek/{kode}", "Tanda bukti asli, cetakan ke-2.")]
    [InlineData("{nomor} {periksa}", "Tanda bukti asli, cetakan ke-2.")]
    [InlineData("{nomor}", "")]
    [InlineData("{nip}", "")]
    public async Task KertasSendiri_DipindaiAtauDiketik_SampaiDiRegistrasinya(string ketikan, string kabar)
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.Cetakan) = (NomorRegistrasi.Baru(), 2));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await PindaiAsync(pengunjung, Isi(ketikan, registrasi));

        Assert.Equal($"/registrasi/{registrasi.Nomor}?dari=pindai", pengunjung.Alamat);
        Assert.Equal(kabar, halaman.Kabar());
    }

    [Fact]
    public async Task DariPindai_Disetujui_KembaliUntukKertasBerikutnya()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nomor = NomorRegistrasi.Baru());
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");
        var rincian = await PindaiAsync(pengunjung, registrasi.Nomor);

        var halaman = await pengunjung.KirimAsync(rincian.Borang("/registrasi/keputusan"), "Setujui");

        Assert.Equal("/pindai", pengunjung.Alamat);
        Assert.Equal("Pindai tanda bukti", halaman.Judul());
    }

    [Fact]
    public async Task KertasInstansiLain_Dipindai_TidakDitemukan()
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.InstansiKode) = (NomorRegistrasi.Baru(), SitusPortal.Kemenkes));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await PindaiAsync(pengunjung, TandaBukti.Buat(registrasi));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.StartsWith("Tidak ada registrasi ini pada instansi atau unit Anda.", halaman.Kabar(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("035666981231", "Nomor registrasi salah ketik. Mohon periksa lagi angkanya.")]
    [InlineData("12345", "Nomor registrasi terdiri dari 12 angka dan NIP dari 18 angka; yang Anda ketik 5.")]
    [InlineData("bukan kode", "Kode tanda bukti tidak lengkap atau rusak. Mohon pindai atau ketik ulang seluruhnya.")]
    [InlineData("{nomor} AAA-AAA", "Kode periksa tidak cocok dengan nomor registrasi ini. Mohon periksa lagi ketikannya; bila tetap tidak cocok, jangan terima kertas tersebut.")]
    public async Task SalahKetik_Dibuka_DiberiTahuApaYangSalah(string ketikan, string pesan)
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.Cetakan) = (NomorRegistrasi.Baru(), 3));
        using var pengunjung = await situs.MasukAsync("verifikator.ciamis");

        var halaman = await PindaiAsync(pengunjung, Isi(ketikan, registrasi));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Equal(pesan, halaman.Kabar());
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> PindaiAsync(Pengunjung pengunjung, string kode) =>
        pengunjung.BukaAsync("/pindai?kode=" + Uri.EscapeDataString(kode));

    private string Isi(string pola, Registrasi registrasi)
    {
        var kode = TandaBukti.Buat(registrasi);
        return pola.Replace("{kode}", kode, StringComparison.Ordinal)
            .Replace("{nomor}", registrasi.Nomor, StringComparison.Ordinal)
            .Replace("{nip}", registrasi.Nip, StringComparison.Ordinal)
            .Replace("{periksa}", TandaBukti.KodePeriksa(kode), StringComparison.Ordinal);
    }
}
