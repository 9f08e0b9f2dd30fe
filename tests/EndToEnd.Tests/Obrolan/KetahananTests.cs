using Microsoft.Playwright;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>Bad networks, old buttons, browsers that cannot do everything.</summary>
public sealed class KetahananTests(Situs situs) : IClassFixture<Situs>
{
    [Fact]
    public async Task TanpaJaringan_KetikLaluTersambungLagi_TerkirimSekali()
    {
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        await obrolan.Halaman.Context.SetOfflineAsync(true);
        await obrolan.Halaman.Locator("#teks").FillAsync("/daftar");
        await obrolan.Halaman.Locator("#teks").PressAsync("Enter");
        await Assertions.Expect(obrolan.Halaman.Locator("#keadaan")).ToContainTextAsync("Tidak ada sambungan");
        await Assertions.Expect(obrolan.Halaman.Locator(".tertunda")).ToContainTextAsync("Menunggu sambungan");

        await obrolan.Halaman.Context.SetOfflineAsync(false);
        await obrolan.MenungguAsync("Langkah 1 dari 9");

        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.saya")).ToHaveCountAsync(1);
        await Assertions.Expect(obrolan.Halaman.Locator(".tertunda")).ToHaveCountAsync(0);
        await Assertions.Expect(obrolan.Halaman.Locator("#keadaan")).ToHaveTextAsync("Tersambung");
    }

    [Fact]
    public async Task JawabanHilangDiJalan_DicobaLagi_TidakDiambilDuaKali()
    {
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        var pertama = true;
        await obrolan.Halaman.RouteAsync("**/activities", async rute =>
        {
            if (pertama)
            {
                // The server takes it; the answer never arrives.
                pertama = false;
                await rute.FetchAsync();
                await rute.AbortAsync();
                return;
            }

            await rute.ContinueAsync();
        });

        await obrolan.KetikAsync("/daftar", "Langkah 1 dari 9");
        await Assertions.Expect(obrolan.Halaman.Locator(".tertunda")).ToHaveCountAsync(0);
        await obrolan.Halaman.ReloadAsync();
        await obrolan.MenungguAsync("Langkah 1 dari 9");

        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.saya")).ToHaveCountAsync(1);
        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.bot")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task TombolLama_DitekanSetelahDijawabDiTabLain_DijawabSudahDijawab()
    {
        var satu = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        var dua = await HalamanObrolan.BukaAsync(await satu.Halaman.Context.NewPageAsync());
        var lama = await satu.Halaman.Locator("#pilihan button").First.ElementHandleAsync();
        await dua.TekanAsync("Masuk", "Masuk · 1 dari 2");
        await satu.MenungguAsync("Masuk · 1 dari 2");

        await lama.EvaluateAsync("tombol => tombol.click()");

        await satu.MenungguAsync("Pertanyaan ini sudah dijawab.");
        Assert.Empty(satu.Galat);
    }

    [Fact]
    public async Task TanpaWebSocket_Mengobrol_TetapBerjalan()
    {
        var halaman = await situs.HalamanBaruAsync();
        await halaman.AddInitScriptAsync("delete window.WebSocket");
        var obrolan = await HalamanObrolan.BukaAsync(halaman);

        await obrolan.TekanAsync("Daftar", "Langkah 1 dari 9");

        await Assertions.Expect(halaman.Locator("#keadaan")).ToHaveTextAsync("Tersambung");
        Assert.Empty(obrolan.Galat);
    }

    [Fact]
    public async Task MulaiObrolanBaru_Disetujui_ObrolanLamaTidakTampilLagi()
    {
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        await obrolan.KetikAsync("/daftar", "Langkah 1 dari 9");

        await obrolan.Halaman.Locator("#laci summary").ClickAsync();
        await obrolan.Halaman.GetByRole(AriaRole.Button, new() { Name = "Mulai obrolan baru" }).ClickAsync();
        await obrolan.Halaman.GetByRole(AriaRole.Button, new() { Name = "Mulai baru", Exact = true }).ClickAsync();

        await obrolan.MenungguAsync("Silakan pilih");
        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task DimintaFoto_PilihBerkas_TerkirimDanNamanyaTampil()
    {
        var orang = await OrangUji.AmbilAsync(situs, 4);
        var obrolan = await HalamanObrolan.BukaAsync(await situs.HalamanBaruAsync());
        await obrolan.KetikAsync(orang.Nip, "Langkah 2 dari 9");
        await obrolan.TekanAsync("Nama salah", "berbeda");
        await obrolan.TekanAsync("Nama saya sama sekali berbeda", "nama yang benar");
        await obrolan.KetikAsync("Nama Yang Lain", "nomor SK");
        await obrolan.KetikAsync("821/123/2009", "tanggal SK");
        await obrolan.KetikAsync("12-01-2009", "Kirim foto");

        await obrolan.Halaman.Locator("#berkas").SetInputFilesAsync(new FilePayload
        {
            Name = "sk.png",
            MimeType = "image/png",
            Buffer = Convert.FromBase64String(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        });
        await obrolan.MenungguAsync("Berkas SK diterima");

        await Assertions.Expect(obrolan.Halaman.Locator(".gelembung.saya").Last).ToContainTextAsync("sk.png");
        await Assertions.Expect(obrolan.Halaman.Locator("#pilih-berkas")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TanpaSkrip_MengobrolDenganBorang_SampaiKartu()
    {
        var orang = await OrangUji.AmbilAsync(situs, 5);
        var halaman = await situs.HalamanBaruAsync(360, 800, skrip: false);
        await halaman.GotoAsync("/obrolan");
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Buka obrolan sederhana" }).ClickAsync();
        await Assertions.Expect(halaman.Locator(".log")).ToContainTextAsync("Selamat datang");

        await halaman.GetByRole(AriaRole.Button, new() { Name = "Daftar", Exact = true }).ClickAsync();
        await halaman.GetByLabel("Jawaban Anda").FillAsync(orang.Nip);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kirim", Exact = true }).ClickAsync();

        await Assertions.Expect(halaman.Locator(".log > li").Last).ToContainTextAsync(orang.Nama);
    }
}
