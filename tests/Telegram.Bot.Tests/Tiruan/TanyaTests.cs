using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>getUpdates.</summary>
public sealed class TanyaTests : UjiTiruan
{
    [Fact]
    public async Task BelumDikonfirmasi_DitanyaLagi_DatangLagi()
    {
        await Siti.KetikAsync("satu");
        await Siti.KetikAsync("dua");

        var pertama = await Bot.GetUpdates();
        var kedua = await Bot.GetUpdates(offset: pertama[0].Id + 1);
        var ketiga = await Bot.GetUpdates(offset: pertama[1].Id + 1);

        Assert.Equal(["satu", "dua"], pertama.Select(update => update.Message!.Text));
        Assert.Equal("dua", Assert.Single(kedua).Message!.Text);
        Assert.Empty(ketiga);
        Assert.Equal(0, Telegram.UpdateTertunda);
    }

    [Fact]
    public async Task BelumAdaApaApa_Menunggu_DijawabBegituAda()
    {
        var tanya = Bot.GetUpdates(timeout: 50);
        await Task.Delay(50);
        Assert.False(tanya.IsCompleted);

        await Siti.KetikAsync("halo");

        Assert.Equal("halo", Assert.Single(await tanya).Message!.Text);
    }

    [Fact]
    public async Task BatasTunggu_Habis_JawabanKosong()
    {
        Assert.Empty(await Bot.GetUpdates(timeout: 1));
    }

    [Fact]
    public async Task Jumlah_Dibatasi_SisanyaBerikutnya()
    {
        foreach (var teks in new[] { "1", "2", "3" })
            await Siti.KetikAsync(teks);

        var dua = await Bot.GetUpdates(limit: 2);
        var terakhir = await Bot.GetUpdates(offset: -1);

        Assert.Equal(["1", "2"], dua.Select(update => update.Message!.Text));
        Assert.Equal("3", Assert.Single(terakhir).Message!.Text);
    }

    [Fact]
    public async Task JenisYangTidakDiminta_Terjadi_TidakDatang()
    {
        await Bot.GetUpdates(allowedUpdates: [UpdateType.EditedMessage]);
        var id = await Siti.KetikAsync("halo");

        await Siti.EditAsync(id, "halo juga");

        var update = Assert.Single(await Bot.GetUpdates());
        Assert.Equal((UpdateType.EditedMessage, "halo juga", id), (update.Type, update.EditedMessage!.Text, update.EditedMessage.Id));
        Assert.NotNull(update.EditedMessage.EditDate);
    }

    [Fact]
    public async Task DuaPenanya_Bersamaan_YangLamaDiputus()
    {
        var lama = Bot.GetUpdates(timeout: 50);
        for (var kali = 0; !lama.IsCompleted && kali < 1000; kali++)
        {
            await Bot.GetUpdates();
            await Task.Delay(10);
        }

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => lama);

        Assert.Equal(409, galat.ErrorCode);
        Assert.StartsWith("Conflict: terminated by other getUpdates request", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebhookTerpasang_Bertanya_Bentrok()
    {
        await Bot.SetWebhook("http://127.0.0.1:9/webhook");

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => Bot.GetUpdates());

        Assert.Equal("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", galat.Message);
    }

    [Fact]
    public async Task UpdateTerkonfirmasi_DikirimUlang_DatangSekaliLagi()
    {
        await Siti.KetikAsync("halo");
        var mulai = (await Bot.GetUpdates())[0].Id + 1;
        await Bot.GetUpdates(offset: mulai);

        await Telegram.KirimUlangAsync(Telegram.UpdateTerakhir);

        Assert.Equal(mulai - 1, Assert.Single(await Bot.GetUpdates(offset: mulai)).Id);
        Assert.Empty(await Bot.GetUpdates(offset: mulai));
    }

    [Fact]
    public async Task NomorUpdate_Mundur_TetapDatang()
    {
        await Siti.KetikAsync("lama");
        await Bot.GetUpdates(offset: (await Bot.GetUpdates())[0].Id + 1);
        Telegram.NomorUpdateBerikut = 12;

        await Siti.KetikAsync("baru");

        Assert.Equal((12, "baru"), (await Bot.GetUpdates()).Select(update => (update.Id, update.Message!.Text!)).Single());
    }

    [Fact]
    public async Task SambunganPutus_SaatMenunggu_UpdateTidakHilang()
    {
        using var batal = new CancellationTokenSource();
        var tanya = Bot.GetUpdates(timeout: 50, cancellationToken: batal.Token);
        await batal.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tanya);

        await Siti.KetikAsync("masih ada");

        Assert.Equal("masih ada", Assert.Single(await Bot.GetUpdates(timeout: 5)).Message!.Text);
    }
}
