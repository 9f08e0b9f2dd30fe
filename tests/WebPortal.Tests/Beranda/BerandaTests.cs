using System.Net;
using EPupns.BotApiDouble;
using EPupns.Uji;

namespace EPupns.WebPortal.Tests.Beranda;

public sealed class BerandaTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task TanpaToken_BukaBeranda_HanyaObrolanWeb()
    {
        using var pengunjung = situs.Pengunjung();

        var halaman = await pengunjung.BukaAsync("/");
        await pengunjung.BukaAsync("/obrolan/telegram");

        Assert.NotNull(halaman.QuerySelector("main a[href='/obrolan']"));
        Assert.Null(halaman.QuerySelector("a[href='/obrolan/telegram']"));
        Assert.Equal(HttpStatusCode.NotFound, pengunjung.Status);
    }

    [Fact]
    public async Task TelegramAda_TautanDitekan_SampaiDiBotnya()
    {
        await using var telegram = await TelegramTiruan.MulaiAsync();
        await using var bersama = new SitusTelegram(telegram.Token, telegram.Url);
        await bersama.InitializeAsync();
        using var klien = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var beranda = await klien.GetStringAsync(bersama.BaseUrl);
        using var jawaban = await klien.GetAsync(bersama.BaseUrl + "/obrolan/telegram");

        Assert.Contains("href=\"/obrolan/telegram\"", beranda, StringComparison.Ordinal);
        Assert.Equal("https://t.me/epupns_bot", jawaban.Headers.Location?.ToString());
    }

    [Fact]
    public async Task TelegramTidakTerjangkau_TautanDitekan_DiarahkanKeObrolanWeb()
    {
        await using var bersama = new SitusTelegram("123456789:AAtidak-ada", "http://127.0.0.1:1");
        await bersama.InitializeAsync();
        using var pengunjung = new Pengunjung(bersama.BaseUrl);

        var halaman = await pengunjung.BukaAsync("/obrolan/telegram");

        Assert.Equal("/", pengunjung.Alamat);
        Assert.StartsWith("Telegram sedang tidak dapat dihubungi.", halaman.Kabar(), StringComparison.Ordinal);
    }

    private sealed class SitusTelegram(string token, string alamat) : SitusUji
    {
        // The bot's own work is not on stage here.
        protected override IEnumerable<string> Pilihan => ["--Roles=portal", $"--Telegram:Token={token}", $"--Telegram:ApiUrl={alamat}"];
    }
}
