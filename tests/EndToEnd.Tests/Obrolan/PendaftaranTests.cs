using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Obrolan;

public sealed class PendaftaranTests(Situs situs) : IClassFixture<Situs>
{
    private const string Sandi = "Kuda-Lumping#88";

    [Fact]
    public async Task DiPonsel_DaftarSampaiSelesai_DapatNomorDanBuktiPdf()
    {
        var orang = await OrangUji.AmbilAsync(situs, 0);
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync(390, 844));
        await obrolan.SampaiKataSandiAsync(orang);
        await obrolan.SampaiRingkasanAsync(Sandi);

        await obrolan.TekanAsync("Daftar sekarang", "Langkah selanjutnya");
        var registrasi = await situs.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.Nip == orang.Nip));
        var unduhan = await obrolan.Halaman.RunAndWaitForDownloadAsync(() => obrolan.Halaman.Locator(".kartu-berkas").ClickAsync());

        var geser = await obrolan.Halaman.EvaluateAsync<int[]>(
            "[document.documentElement.scrollHeight - innerHeight, scrollY, Math.round(document.querySelector('.penulis').getBoundingClientRect().bottom) - innerHeight]");

        await Assertions.Expect(obrolan.Halaman.Locator("#log")).ToContainTextAsync(registrasi.Nomor);
        Assert.Equal([0, 0, 0], geser);
        Assert.Equal($"bukti-pendaftaran-{registrasi.Nomor}.pdf", unduhan.SuggestedFilename);
        Assert.Equal("%PDF-"u8.ToArray(), (await File.ReadAllBytesAsync(await unduhan.PathAsync()))[..5]);
        Assert.Empty(obrolan.Galat);
    }

    [Fact]
    public async Task DiTengahPendaftaran_MuatUlang_LanjutDiPertanyaanYangSama()
    {
        var orang = await OrangUji.AmbilAsync(situs, 1);
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        await obrolan.SampaiKataSandiAsync(orang);
        await obrolan.KetikAsync(Sandi, "Konfirmasi");

        await obrolan.Halaman.ReloadAsync();
        await obrolan.MenungguAsync("Konfirmasi");
        await obrolan.KetikAsync(Sandi, "Langkah 6 dari 9");

        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.saya").First).ToContainTextAsync("Daftar");
        await Assertions.Expect(obrolan.Halaman.Locator("#log")).ToContainTextAsync(orang.Nama);
        Assert.DoesNotContain(Sandi, await obrolan.Halaman.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(obrolan.Galat);
    }

    [Fact]
    public async Task DitanyaKataSandi_DiketikDanDikirim_TidakPernahTampil()
    {
        var orang = await OrangUji.AmbilAsync(situs, 2);
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        await obrolan.SampaiKataSandiAsync(orang);
        var rahasia = obrolan.Halaman.Locator("#rahasia");

        await Assertions.Expect(rahasia).ToHaveAttributeAsync("type", "password");
        await Assertions.Expect(rahasia).ToHaveAttributeAsync("autocomplete", "off");
        await obrolan.KetikAsync(Sandi, "Konfirmasi");

        await Assertions.Expect(rahasia).ToBeVisibleAsync();
        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.saya").Last).ToContainTextAsync("••••••••");
        Assert.DoesNotContain(Sandi, await obrolan.Halaman.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HanyaPapanKetik_DaftarSampaiKartu_Dapat()
    {
        var orang = await OrangUji.AmbilAsync(situs, 3);
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        var papan = obrolan.Halaman.Keyboard;
        await Assertions.Expect(obrolan.Halaman.Locator("#teks")).ToBeFocusedAsync();

        // Back from the text to the first answer: the buttons stand right before it.
        var daftar = obrolan.Halaman.GetByRole(AriaRole.Button, new() { Name = "Daftar", Exact = true });
        for (var i = 0; i < 8 && !await daftar.EvaluateAsync<bool>("tombol => tombol === document.activeElement"); i++)
        {
            await papan.PressAsync("Shift+Tab");
        }

        await Assertions.Expect(daftar).ToBeFocusedAsync();
        await papan.PressAsync("Enter");
        await obrolan.MenungguAsync("Langkah 1 dari 9");
        await papan.TypeAsync(orang.Nip);
        await papan.PressAsync("Enter");

        await obrolan.MenungguAsync(orang.Nama);
        await Assertions.Expect(obrolan.Halaman.Locator("#teks")).ToBeFocusedAsync();
    }
}
