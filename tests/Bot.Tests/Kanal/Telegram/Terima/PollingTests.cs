using EPupns.BotApiDouble;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EPupns.Bot.Tests.Kanal.Telegram.Terima;

/// <summary>Long polling against a Telegram that misbehaves, and a process that comes and goes.</summary>
public sealed class PollingTests
{
    [Fact]
    public async Task PesanPertama_Diterima_DisambutDenganTombol()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();

        var balasan = await rumah.KetikAsync("/start");

        var pesan = Assert.Single(balasan);
        Assert.StartsWith("Selamat datang di e-PUPNS", pesan.Teks, StringComparison.Ordinal);
        Assert.Contains("Daftar", pesan.Label);
    }

    [Fact]
    public async Task TautanDalam_Dibuka_MemulaiPendaftaran()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();

        var balasan = await rumah.KetikAsync("/start daftar");

        Assert.Contains("NIP", Assert.Single(balasan).Teks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebhookMasihTerpasang_Mulai_DilepasTanpaMembuangUpdate()
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        using var http = new HttpClient();
        await http.GetAsync($"{rumah.Tiruan.Url}/bot{rumah.Tiruan.Token}/setWebhook?url=https://lama.contoh.go.id/x");
        await rumah.Siti.KetikAsync("/menu");

        await rumah.MulaiAsync();
        await rumah.TuntasAsync();

        Assert.Single(rumah.Siti.Pesan);
    }

    [Theory]
    [InlineData("409")]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("putus")]
    [InlineData("halaman")]
    public async Task GetUpdatesGagal_Berulang_DilanjutkanTanpaKehilangan(string apa)
    {
        await using var rumah = await RumahTelegram.BangunAsync();
        rumah.Tiruan.Ganggu("getUpdates", Buat(apa), 2);

        await rumah.MulaiAsync();
        var balasan = await rumah.KetikAsync("/menu");

        Assert.Single(balasan);
    }

    [Fact]
    public async Task UpdateDiserahkanLagi_SetelahDiakui_TidakBerbuatApaPun()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");

        await rumah.Tiruan.KirimUlangAsync(rumah.Tiruan.UpdateTerakhir);
        var berikut = await rumah.KetikAsync("/bantuan");

        Assert.Single(berikut);
        Assert.Equal(2, await rumah.Rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().CountAsync()));
    }

    [Theory]
    [InlineData("""{"message":{"message_id":1,"date":1441065600,"chat":{"id":"rahasia-saya","type":"private"},"text":"/menu"}}""")]
    [InlineData("""{"message":["rahasia-saya"]}""")]
    [InlineData("sangat dalam")]
    public async Task SatuUpdateTidakTerbaca_DiTengahYangLain_DilewatiDanYangLainDijawab(string json)
    {
        var pencatat = new Pencatat(LogLevel.Warning);
        await using var rumah = await RumahTelegram.BangunAsync(tambah: l => l.AddSingleton<ILoggerProvider>(pencatat));
        await rumah.Siti.KetikAsync("/menu");
        var nomor = await rumah.Tiruan.KirimUpdateAsync(json == "sangat dalam" ? SangatDalam() : json);
        await rumah.Siti.KetikAsync("/bantuan");

        await rumah.MulaiAsync();
        await rumah.TuntasAsync();
        var balasan = await rumah.KetikAsync("/menu");

        Assert.Equal(3, balasan.Count);
        var catatan = Assert.Single(pencatat.Baris, p => p.Contains("tidak terbaca", StringComparison.Ordinal));
        Assert.Contains($"{nomor}", catatan, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", catatan, StringComparison.Ordinal);
    }

    // The turn waits for the database while the process is told to stop: not committed, so not acknowledged.
    [Fact]
    public async Task BerhentiSebelumTersimpan_MulaiLagi_UpdateDatangLagiDanDijawabSekali()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        await TahanBasisDataAsync(rumah, async () =>
        {
            await rumah.Siti.KetikAsync("/bantuan");
            await TungguDitanyaLagiAsync(rumah, 2);
            await rumah.HentikanAsync();
        });
        var tertunda = rumah.Tiruan.UpdateTertunda;

        await rumah.MulaiAsync();
        await rumah.TuntasAsync();

        Assert.Equal(1, tertunda);
        Assert.Single(rumah.Siti.BacaSisa());
    }

    // Committed, but the line is gone before Telegram is told; then the program stops.
    [Fact]
    public async Task BerhentiSebelumMengakui_MulaiLagi_TidakDijawabDuaKali()
    {
        await using var rumah = await RumahTelegram.JalankanAsync();
        await rumah.KetikAsync("/menu");
        var putus = new TaskCompletionSource();
        rumah.Tiruan.Ganggu("getUpdates", Gangguan.Tahan(putus.Task), 2);
        await rumah.Siti.KetikAsync("/bantuan");
        await TungguTersimpanAsync(rumah, 2);
        await rumah.HentikanAsync();
        var tertunda = rumah.Tiruan.UpdateTertunda;

        putus.SetResult();
        await rumah.MulaiAsync();
        await rumah.TuntasAsync();

        Assert.Equal(1, tertunda);
        Assert.Single(rumah.Siti.BacaSisa());
    }

    [Fact]
    public async Task NomorUpdateMulaiLagiDariBawah_SetelahSepi_TetapDiterima()
    {
        await using var rumah = await RumahTelegram.JalankanAsync(new() { ["Telegram:DetikTanya"] = "1" });
        await rumah.KetikAsync("/menu");
        await TungguDitanyaLagiAsync(rumah, 2);
        rumah.Tiruan.NomorUpdateBerikut = 5;

        var balasan = await rumah.KetikAsync("/bantuan");

        Assert.Single(balasan);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BanyakOrang_Bersamaan_MasingMasingBerurutan(bool postgreSql)
    {
        await using var rumah = await RumahTelegram.JalankanAsync(basis: postgreSql ? new BasisPg() : new BasisSqlite());
        var orang = Enumerable.Range(1, 12).Select(i => rumah.Tiruan.Obrolan(7000 + i, $"Orang {i}")).ToList();

        foreach (var teks in new[] { "/daftar", "bukan NIP", "/bantuan", "/menu" })
        {
            await Task.WhenAll(orang.Select(o => o.KetikAsync(teks)));
        }

        await rumah.TuntasAsync();

        Assert.All(orang, o => Assert.Equal(4, o.Pesan.Count));
        Assert.All(orang, o => Assert.Equal(orang[0].Pesan.Select(p => p.Teks), o.Pesan.Select(p => p.Teks)));
    }

    private static Gangguan Buat(string apa) => apa switch
    {
        "409" => Gangguan.Ditolak(409, "Conflict: terminated by other getUpdates request"),
        "429" => Gangguan.TerlaluBanyak(1),
        "500" => Gangguan.GalatServer(),
        "putus" => Gangguan.Putus(),
        _ => Gangguan.HalamanHtml(),
    };

    private static string SangatDalam() =>
        $$$"""{"message":{"message_id":1,"date":1441065600,"chat":{"id":5001,"type":"private"},"reply_markup":{{{new string('[', 100)}}}{{{new string(']', 100)}}}}}""";

    private static async Task TahanBasisDataAsync(RumahTelegram rumah, Func<Task> selama)
    {
        await using var cakupan = rumah.Rumah.Layanan.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<Transaksi>().JalankanAsync(
            async () =>
            {
                await selama();
                return true;
            },
            CancellationToken.None);
    }

    private static async Task TungguTersimpanAsync(RumahTelegram rumah, int banyak)
    {
        while (await rumah.Rumah.DiDbAsync(db => db.Set<BarisKotakKeluar>().CountAsync()) < banyak)
        {
            await Task.Delay(10);
        }
    }

    private static async Task TungguDitanyaLagiAsync(RumahTelegram rumah, int kali)
    {
        var sebelum = rumah.Tiruan.Jumlah("getUpdates");
        while (rumah.Tiruan.Jumlah("getUpdates") < sebelum + kali)
        {
            await Task.Delay(10);
        }
    }
}
