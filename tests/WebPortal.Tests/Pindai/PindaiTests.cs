using EPupns.Core.Pendaftaran.Bukti;
using System.Net;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Pindai;

public sealed class PindaiTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Sidik = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static readonly DateTimeOffset Waktu = new(2015, 9, 20, 3, 0, 0, TimeSpan.Zero);

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

    [Theory]
    [InlineData("skpd.ciamis", "{kirim}", "/verifikasi/{nomor}?dari=pindai")]
    [InlineData("bkd.ciamis", "https://pupns.example/cek/{kirim}", "/verifikasi/{nomor}?dari=pindai")]
    [InlineData("kanreg3", "{nomor} {periksakirim}", "/verifikasi/{nomor}?dari=pindai")]
    [InlineData("bkd.ciamis", "{kode}", "/verifikasi/{nomor}?dari=pindai")]
    [InlineData("verifikator.ciamis", "{kirim}", "/registrasi/{nomor}?dari=pindai")]
    [InlineData("helpdesk.ciamis", "{nomor}", "/registrasi/{nomor}?dari=pindai")]
    public async Task FormulirTerkirim_KertasnyaDipindai_SampaiDiKasusYangBolehDibuka(string akun, string ketikan, string tujuan)
    {
        var registrasi = await TerkirimAsync();
        using var pengunjung = await situs.MasukAsync(akun);

        await PindaiAsync(pengunjung, Isi(ketikan, registrasi));

        Assert.Equal(Isi(tujuan, registrasi), pengunjung.Alamat);
    }

    [Theory]
    [InlineData("bkn.pusat")]
    [InlineData("skpd.kemenkes")]
    public async Task FormulirDiLuarJangkauan_Dipindai_DikatakanBelumSampai(string akun)
    {
        var registrasi = await TerkirimAsync();
        using var pengunjung = await situs.MasukAsync(akun);

        var halaman = await PindaiAsync(pengunjung, Isi("{kirim}", registrasi));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.StartsWith("Formulir PNS ini belum sampai pada Anda.", halaman.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuktiPengisianPalsu_Dipindai_DitolakDenganSebab()
    {
        var registrasi = await TerkirimAsync();
        using var pengunjung = await situs.MasukAsync("bkd.ciamis");
        var kode = Isi("{kirim}", registrasi);

        var halaman = await PindaiAsync(pengunjung, string.Concat(kode.AsSpan(0, 60), kode[60] == 'A' ? "B" : "A", kode.AsSpan(61)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, pengunjung.Status);
        Assert.Equal("Tanda tangan digital pada kode ini bukan dari e-PUPNS. Tanda bukti ini tidak asli.", halaman.Kabar());
    }

    [Fact]
    public async Task BuktiPengisianDicek_OlehPetugas_DitawariBukaFormulir()
    {
        var registrasi = await TerkirimAsync();
        using var pengunjung = await situs.MasukAsync("bkd.ciamis");
        using var umum = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync($"/cek/{Isi("{kirim}", registrasi)}");
        var polos = await umum.BukaAsync($"/cek/{Isi("{kirim}", registrasi)}");

        Assert.NotNull(halaman.QuerySelector($"main a[href='/verifikasi/{registrasi.Nomor}?dari=pindai']"));
        Assert.DoesNotContain("Buka formulir", polos.Isi(), StringComparison.Ordinal);
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

    private async Task<Registrasi> TerkirimAsync()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nomor = NomorRegistrasi.Baru());
        var formulir = FormulirUji.Buat(ubah: f => (f.RegistrasiId, f.Nip, f.Nomor, f.UnitL1) = (registrasi.Id, registrasi.Nip, registrasi.Nomor, "D6112-2"));
        await situs.TambahAsync(formulir, new KirimanFormulir { RegistrasiId = registrasi.Id, Ke = 1, Isi = "{}", Sidik = Sidik, Waktu = Waktu, Kanal = "uji" });
        return registrasi;
    }

    private string Isi(string pola, Registrasi registrasi)
    {
        var kirim = TandaBukti.Buat(new IsiTandaKirim(registrasi.Nomor, registrasi.Nip, Waktu, 1, Sidik));
        var kode = TandaBukti.Buat(registrasi);
        return pola.Replace("{kirim}", kirim, StringComparison.Ordinal)
            .Replace("{periksakirim}", TandaBukti.KodePeriksa(kirim), StringComparison.Ordinal)
            .Replace("{kode}", kode, StringComparison.Ordinal)
            .Replace("{nomor}", registrasi.Nomor, StringComparison.Ordinal)
            .Replace("{nip}", registrasi.Nip, StringComparison.Ordinal)
            .Replace("{periksa}", TandaBukti.KodePeriksa(kode), StringComparison.Ordinal);
    }
}
