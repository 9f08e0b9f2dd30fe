using EPupns.BotApiDouble;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace StandIns.TelegramBot.Tests.Tiruan;

public sealed class WebhookTests : UjiTiruan
{
    protected override PilihanTelegram Pilihan => new() { JedaUlangWebhook = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task Terpasang_PesanDatang_DiantarDenganRahasia()
    {
        await using var penerima = await PenerimaWebhook.MulaiAsync(200);
        await Siti.KetikAsync("sebelum");
        await Bot.SetWebhook(penerima.Url, secretToken: "rahasia_1-A");

        await Siti.KetikAsync("sesudah");
        await Telegram.TungguTuntasAsync();

        Assert.Equal(["sebelum", "sesudah"], penerima.Teks);
        Assert.All(penerima.Terima, satu => Assert.Equal("rahasia_1-A", satu.Rahasia));
    }

    [Fact]
    public async Task BotGagal_Sementara_DiulangSampaiBerhasilDanUrut()
    {
        await using var penerima = await PenerimaWebhook.MulaiAsync(500, 503, 302, 200);
        await Bot.SetWebhook(penerima.Url);

        await Siti.KetikAsync("satu");
        await Siti.KetikAsync("dua");
        await Telegram.TungguTuntasAsync();

        Assert.Equal(["satu", "satu", "satu", "satu", "dua"], penerima.Teks);
        var info = await Bot.GetWebhookInfo();
        Assert.Equal((penerima.Url, 0, 40), (info.Url, info.PendingUpdateCount, info.MaxConnections));
        Assert.StartsWith("Wrong response from the webhook: ", info.LastErrorMessage, StringComparison.Ordinal);
        Assert.NotNull(info.LastErrorDate);
    }

    [Fact]
    public async Task BotMati_LaluDilepas_UpdateMenungguPenanya()
    {
        await Bot.SetWebhook("http://127.0.0.1:9/webhook");
        await Siti.KetikAsync("halo");
        var info = await Bot.GetWebhookInfo();
        for (var kali = 0; info.LastErrorMessage is null && kali < 1000; kali++)
        {
            await Task.Delay(10);
            info = await Bot.GetWebhookInfo();
        }

        Assert.Equal(("Connection refused", 1), (info.LastErrorMessage, info.PendingUpdateCount));
        await Bot.DeleteWebhook();

        Assert.Equal("halo", Assert.Single(await Bot.GetUpdates()).Message!.Text);
        Assert.Equal("", (await Bot.GetWebhookInfo()).Url);
    }

    [Fact]
    public async Task Lepas_DenganBuang_TidakTersisa()
    {
        await Siti.KetikAsync("halo");

        await Bot.DeleteWebhook(dropPendingUpdates: true);

        Assert.Empty(await Bot.GetUpdates());
    }

    [Fact]
    public async Task SatuObrolanMacet_ObrolanLain_TetapDilayani()
    {
        var lepas = new TaskCompletionSource();
        await using var penerima = await PenerimaWebhook.MulaiAsync(async update =>
        {
            if (update.Message!.Text == "macet")
                await lepas.Task;
            return 200;
        });
        await Bot.SetWebhook(penerima.Url);
        var budi = Telegram.Obrolan(5002, "Budi");

        await Siti.KetikAsync("macet");
        await Siti.KetikAsync("mengantre");
        await budi.KetikAsync("lancar");
        await Telegram.TungguTuntasAsync(sisa: 2);

        Assert.Equal(["lancar", "macet"], penerima.Teks.Order());
        lepas.SetResult();
        await Telegram.TungguTuntasAsync();
        Assert.Equal("mengantre", penerima.Teks.Last());
    }

    [Fact]
    public async Task PesanMacet_TombolOrangYangSama_TetapDatangBersamaan()
    {
        var lepas = new TaskCompletionSource();
        await using var penerima = await PenerimaWebhook.MulaiAsync(async update =>
        {
            if (update.Message is not null)
                await lepas.Task;
            return 200;
        });
        await Bot.SendMessage(Siti.Id, "Benar?", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Ya", "y")));
        await Bot.SetWebhook(penerima.Url);

        await Siti.KetikAsync("macet");
        await Siti.TekanAsync("Ya");
        await Telegram.TungguTuntasAsync(sisa: 1);

        Assert.Equal(["macet", "y"], penerima.Teks.Order());
        lepas.SetResult();
        await Telegram.TungguTuntasAsync();
    }

    [Fact]
    public async Task SambunganDibatasi_BanyakObrolan_TidakLebihDariItu()
    {
        var (kini, puncak, kunci) = (0, 0, new Lock());
        await using var penerima = await PenerimaWebhook.MulaiAsync(async _ =>
        {
            lock (kunci)
                puncak = Math.Max(puncak, Interlocked.Increment(ref kini));
            await Task.Delay(10);
            Interlocked.Decrement(ref kini);
            return 200;
        });
        await Bot.SetWebhook(penerima.Url, maxConnections: 2);

        for (var i = 0; i < 12; i++)
            await Telegram.Obrolan(6000 + i, "X").KetikAsync("halo");
        await Telegram.TungguTuntasAsync();

        Assert.Equal(12, penerima.Terima.Count);
        Assert.Equal(2, puncak);
    }

    [Fact]
    public async Task JenisDiminta_Dipasang_HanyaItuYangDiantar()
    {
        await using var penerima = await PenerimaWebhook.MulaiAsync(200);
        await Bot.SetWebhook(penerima.Url, allowedUpdates: [UpdateType.EditedMessage]);

        await Siti.EditAsync(await Siti.KetikAsync("a"), "b");
        await Telegram.TungguTuntasAsync();

        Assert.Equal(UpdateType.EditedMessage, Assert.Single(penerima.Terima).Update.Type);
        Assert.Equal([UpdateType.EditedMessage], (await Bot.GetWebhookInfo()).AllowedUpdates!);
    }

    [Fact]
    public async Task UpdateSudahDiterima_DikirimUlang_DiantarLagi()
    {
        await using var penerima = await PenerimaWebhook.MulaiAsync(200);
        await Bot.SetWebhook(penerima.Url);
        await Siti.KetikAsync("halo");
        await Telegram.TungguTuntasAsync();

        await Telegram.KirimUlangAsync(Telegram.UpdateTerakhir);
        await Telegram.TungguTuntasAsync();

        Assert.Equal(2, penerima.Terima.Count);
        Assert.Single(penerima.Terima.Select(satu => satu.Update.Id).Distinct());
    }

    [Theory]
    [InlineData("http://contoh.id/webhook", null, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://contoh.id/webhook", "rahasia salah", "Bad Request: secret token contains unallowed characters")]
    public async Task PasanganBuruk_Dipasang_Ditolak(string url, string? rahasia, string keterangan)
    {
        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.SetWebhook(url, secretToken: rahasia));

        Assert.Equal(keterangan, galat.Message);
    }
}
