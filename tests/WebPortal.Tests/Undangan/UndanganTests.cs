using EPupns.Core.Akun.AkunPetugas;
using System.Net;
using EPupns.Core.Dasar;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Undangan;

public sealed class UndanganTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const string Sandi = "gunung sawal 1799";

    [Fact]
    public async Task UndanganBaru_PilihSandi_LangsungMasukDanTautanTidakBerlakuLagi()
    {
        var tautan = await UndangAsync("diundang.sekali");
        using var pengunjung = situs.Pengunjung();

        var halaman = await TerimaAsync(pengunjung, tautan, Sandi, Sandi);
        using var kedua = situs.Pengunjung();
        await kedua.BukaAsync(tautan);

        Assert.Equal("Selamat datang, Petugas Diundang. Kata sandi Anda sudah disimpan.", halaman.Kabar());
        Assert.Equal("/registrasi", pengunjung.Alamat);
        Assert.Equal(HttpStatusCode.Gone, kedua.Status);
    }

    [Fact]
    public async Task LewatTujuhPuluhDuaJam_BukaUndangan_TidakBerlaku()
    {
        var tautan = await UndangAsync("diundang.lama");
        situs.Jam.Maju(TimeSpan.FromHours(73));
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync(tautan);

        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
        Assert.Equal("Undangan tidak berlaku lagi", halaman.Judul());
    }

    [Theory]
    [InlineData("diundang.a", "singkat", "singkat", "Kata sandi minimal 8 karakter; yang Anda kirim 7.")]
    [InlineData("diundang.b", Sandi, "berbeda 12345", "Kedua kata sandi tidak sama. Mohon ketik sekali lagi.")]
    public async Task SandiTidakBaik_TerimaUndangan_DimintaLagi(string nama, string sandi, string ulangi, string pesan)
    {
        var tautan = await UndangAsync(nama);
        using var pengunjung = situs.Pengunjung();

        var halaman = await TerimaAsync(pengunjung, tautan, sandi, ulangi);
        var berhasil = await TerimaAsync(pengunjung, tautan, Sandi, Sandi);

        Assert.Equal(pesan, halaman.Kabar());
        Assert.Equal("Registrasi", berhasil.Judul());
    }

    [Fact]
    public async Task TokenKarangan_BukaUndangan_TidakBerlaku()
    {
        using var pengunjung = situs.Pengunjung();

        await pengunjung.BukaAsync("/petugas/undangan/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(HttpStatusCode.Gone, pengunjung.Status);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> TerimaAsync(Pengunjung pengunjung, string tautan, string sandi, string ulangi)
    {
        var halaman = await pengunjung.BukaAsync(tautan);
        return await pengunjung.KirimAsync(halaman.Borang(tautan), null, ("sandi", sandi), ("ulangi", ulangi));
    }

    private async Task<string> UndangAsync(string nama)
    {
        await using var lingkup = situs.Layanan.CreateAsyncScope();
        var baru = new PetugasBaru(nama, "Petugas Diundang", Peran.VerifikatorRegistrasi, SitusPortal.Ciamis);
        var hasil = await lingkup.ServiceProvider.GetRequiredService<TambahPetugas>().JalankanAsync(baru, Pelaku.Sistem("uji"), default);
        return $"/petugas/undangan/{hasil.Nilai.Undangan!.Token}";
    }
}
