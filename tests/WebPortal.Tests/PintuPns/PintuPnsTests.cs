using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using EPupns.Core.Data;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.WebPortal.Tests.Periksa;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.PintuPns;

public sealed class PintuPnsTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private static int _urut;

    [Fact]
    public async Task NomorDanSandiBenar_Masuk_SampaiDiHalamanYangDiminta()
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        var pintu = await pengunjung.BukaAsync("/data/data_utama");

        var halaman = await pengunjung.KirimAsync(pintu.Borang("/masuk"), null, ("nomor", registrasi.Nomor), ("sandi", PnsUji.Sandi));

        Assert.Equal(("/data/data_utama", "Data Utama"), (pengunjung.Alamat, halaman.Judul()));
    }

    [Fact]
    public async Task SandiKeliruLimaKali_Masuk_DitutupJugaDenganSandiBenar()
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        var laman = new PengisiLaman(pengunjung, registrasi);

        var pertama = (await laman.MasukAsync("keliru-sekali-1")).Kabar();
        for (var i = 0; i < 4; i++)
        {
            await laman.MasukAsync("keliru-sekali-1");
        }

        var ditutup = await laman.MasukAsync();

        Assert.Equal("No Register dan Password tidak sesuai. Kesempatan tersisa: 4.", pertama);
        Assert.StartsWith("Terlalu banyak percobaan.", ditutup.Kabar(), StringComparison.Ordinal);
        Assert.DoesNotContain(PnsUji.Sandi, ditutup.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BelumDisetujui_Masuk_DiberiTahuSiapaYangDihubungi()
    {
        var registrasi = await DaftarkanAsync(r => r.Keadaan = KeadaanRegistrasi.Terdaftar);
        using var pengunjung = situs.Pengunjung();

        var halaman = await new PengisiLaman(pengunjung, registrasi).MasukAsync();

        Assert.StartsWith("Data Anda belum diverifikasi", halaman.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SandiDigantiDiTempatLain_HalamanBerikutnya_MintaMasukLagi()
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();
        await pengunjung.BukaAsync("/data");
        var sebelum = pengunjung.Alamat;

        situs.Jam.Maju(TimeSpan.FromMinutes(1));
        await situs.BacaAsync(db => db.Set<Registrasi>().Where(r => r.Id == registrasi.Id).ExecuteUpdateAsync(u => u.SetProperty(r => r.SesiSejak, situs.Jam.GetUtcNow())));
        await pengunjung.BukaAsync("/data");

        Assert.Equal("/data", sebelum);
        Assert.StartsWith("/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Petugas_MembukaDataPns_MintaMasukSebagaiPns()
    {
        using var petugas = await situs.MasukAsync("pusat");

        await petugas.BukaAsync("/data/data_utama");

        Assert.StartsWith("/masuk", petugas.Alamat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pns_MembukaHalamanPetugas_MintaMasukSebagaiPetugas()
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();

        await pengunjung.BukaAsync("/registrasi");

        Assert.StartsWith("/petugas/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/data/tidak_ada")]
    [InlineData("/data/dokter")]
    [InlineData("/data/golongan/catatan-orang-lain")]
    [InlineData("/data/data_utama/sapk-0")]
    public async Task YangBukanMiliknya_Dibuka_TidakAda(string alamat)
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();

        await pengunjung.BukaAsync(alamat);

        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
    }

    [Fact]
    public async Task SudahMasuk_Keluar_HalamanDataTertutup()
    {
        var registrasi = await DaftarkanAsync();
        using var pengunjung = situs.Pengunjung();
        await new PengisiLaman(pengunjung, registrasi).MasukAsync();
        var halaman = await pengunjung.BukaAsync("/data");

        await pengunjung.KirimAsync(halaman.QuerySelectorAll<IHtmlFormElement>("form").Single(b => b.GetAttribute("action") == "/keluar"));
        await pengunjung.BukaAsync("/data");

        Assert.StartsWith("/masuk", pengunjung.Alamat, StringComparison.Ordinal);
    }

    private async Task<Registrasi> DaftarkanAsync(Action<Registrasi>? ubah = null)
    {
        var nip = $"1980010120050110{Interlocked.Increment(ref _urut):00}";
        var pns = new Pns { Nip = nip, Nama = "SITI AMINAH", InstansiKode = SitusPortal.Ciamis, TanggalLahir = new DateOnly(1980, 1, 1) };
        var registrasi = await PnsUji.DaftarkanAsync(situs, pns);
        if (ubah is not null)
        {
            await situs.TulisAsync(async layanan =>
            {
                var db = layanan.GetRequiredService<EPupnsDb>();
                ubah(await db.Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id));
            });
        }

        return registrasi;
    }
}
