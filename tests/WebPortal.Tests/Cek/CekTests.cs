using EPupns.Core.Pendaftaran.Bukti;
using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using EPupns.Core.Pendaftaran;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Cek;

public sealed class CekTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private TandaBukti TandaBukti => situs.Layanan.GetRequiredService<TandaBukti>();

    [Fact]
    public async Task TandaBuktiAsli_Dicek_TerbuktiAsliDenganDataTersamar()
    {
        var registrasi = await situs.RegistrasiAsync(r => (r.Nomor, r.Cetakan, r.Nama) = (NomorRegistrasi.Baru(), 1, "PEVITA PEARCE"));
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync($"/cek/{TandaBukti.Buat(registrasi)}");

        Assert.Equal("Tanda bukti ini asli", halaman.Judul());
        Assert.Contains("P••••• P•••••", halaman.Isi(), StringComparison.Ordinal);
        Assert.Contains("Menunggu", halaman.Isi(), StringComparison.Ordinal);
        Assert.All([registrasi.Nip, registrasi.Nomor, "PEVITA"], rahasia => Assert.DoesNotContain(rahasia, halaman.Source.Text, StringComparison.Ordinal));
        Assert.True(pengunjung.Jawaban.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task SatuHurufDiubah_Dicek_TidakTerbuktiAsli()
    {
        var kode = TandaBukti.Buat(await situs.RegistrasiAsync()).ToCharArray();
        kode[5] = kode[5] == 'A' ? 'B' : 'A';
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync($"/cek/{new string(kode)}");

        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
        Assert.Equal("Tanda bukti ini tidak terbukti asli", halaman.Judul());
    }

    [Fact]
    public async Task BuktiSelesaiPalsuAtauDariKiriman_Dicek_TidakTerbuktiAsli()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nomor = NomorRegistrasi.Baru());
        var (waktu, sidik) = (DateTimeOffset.UnixEpoch, new string('a', 64));
        var selesai = Base64Url.DecodeFromChars(TandaBukti.Buat(new IsiTandaSelesai(registrasi.Nomor, registrasi.Nip, waktu, 1, 5, 1, sidik)));
        var kirim = Base64Url.DecodeFromChars(TandaBukti.Buat(new IsiTandaKirim(registrasi.Nomor, registrasi.Nip, waktu, 1, sidik)));
        using var pengunjung = situs.Pengunjung();

        foreach (var palsu in (byte[][])[[.. selesai[..^64], .. kirim[^64..]], [.. selesai[..24], 9, .. selesai[25..]]])
        {
            var halaman = await pengunjung.BukaAsync($"/cek/{Base64Url.EncodeToString(palsu)}");
            Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
            Assert.Equal("Tanda bukti ini tidak terbukti asli", halaman.Judul());
            Assert.Contains("bukan dari e-PUPNS", halaman.Isi(), StringComparison.Ordinal);
        }

        var tanpaFormulir = await pengunjung.BukaAsync($"/cek/{Base64Url.EncodeToString(selesai)}");
        Assert.StartsWith("Tetapi verifikasinya sudah tidak berlaku", tanpaFormulir.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SudahDitolak_Dicek_AsliTetapiTidakBerlaku()
    {
        var kode = TandaBukti.Buat(Uji.DataUji.BuatRegistrasi());
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync($"/cek/{kode}");

        Assert.Equal("Tanda bukti ini asli", halaman.Judul());
        Assert.StartsWith("Tetapi registrasinya sudah tidak berlaku", halaman.Kabar(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlamatDariQr_DitempelDiBorang_SampaiDiHasil()
    {
        var kode = TandaBukti.Buat(await situs.RegistrasiAsync());
        using var pengunjung = situs.Pengunjung();
        var borang = await pengunjung.BukaAsync("/cek");

        await pengunjung.KirimAsync(borang.Borang("/cek", "get"), null, ("kode", $" https://pupns.example/cek/{kode} "));

        Assert.Equal($"/cek/{kode}", pengunjung.Alamat);
    }

    [Fact]
    public async Task PetugasBerwenang_Mengecek_DapatMembukaRegistrasi()
    {
        var registrasi = await situs.RegistrasiAsync(r => r.Nomor = NomorRegistrasi.Baru());
        using var berwenang = await situs.MasukAsync("verifikator.ciamis");
        using var lain = await situs.MasukAsync("verifikator.kemenkes");
        var alamat = $"/cek/{TandaBukti.Buat(registrasi)}";

        var halaman = await berwenang.BukaAsync(alamat);
        var halamanLain = await lain.BukaAsync(alamat);

        Assert.NotNull(halaman.QuerySelector($"a[href='/registrasi/{registrasi.Nomor}?dari=pindai']"));
        Assert.DoesNotContain(registrasi.Nomor, halamanLain.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KunciPublik_Diunduh_MembuktikanTandaTanganTanpaServer()
    {
        var kode = TandaBukti.Buat(await situs.RegistrasiAsync());
        using var pengunjung = situs.Pengunjung();

        var pem = (await pengunjung.BukaAsync("/cek/kunci-publik.pem")).Source.Text;

        using var kunci = ECDsa.Create();
        kunci.ImportFromPem(pem);
        var byta = Base64Url.DecodeFromChars(kode);
        Assert.True(kunci.VerifyData(byta.AsSpan(0, byta.Length - 64), byta.AsSpan(byta.Length - 64), HashAlgorithmName.SHA256));
    }
}
