using System.Net;
using EPupns.BotApiDouble;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace StandIns.TelegramBot.Tests.Tiruan;

public sealed class GangguanTests : UjiTiruan
{
    private async Task<T> GagalAsync<T>(Gangguan gangguan)
        where T : Exception
    {
        Telegram.Ganggu("sendMessage", gangguan);
        var galat = await Assert.ThrowsAsync<T>(() => Bot.SendMessage(Siti.Id, "x"));
        Assert.DoesNotContain(Telegram.Token, galat.ToString(), StringComparison.Ordinal);
        return galat;
    }

    [Fact]
    public async Task TerlaluLamaMenunggu_Dikirim_DilaporkanDenganWaktunya()
    {
        var galat = await GagalAsync<ApiRequestException>(Gangguan.TerlaluBanyak(120));

        Assert.Equal((429, 120, "Too Many Requests: retry after 120"), (galat.ErrorCode, galat.Parameters!.RetryAfter, galat.Message));
    }

    [Fact]
    public async Task GalatServer_Dikirim_ApiRequestException()
    {
        Assert.Equal(500, (await GagalAsync<ApiRequestException>(Gangguan.GalatServer())).ErrorCode);
    }

    [Fact]
    public async Task HalamanHtml_Dikirim_RequestException()
    {
        Assert.Equal(HttpStatusCode.BadGateway, (await GagalAsync<RequestException>(Gangguan.HalamanHtml())).HttpStatusCode);
    }

    [Fact]
    public async Task Putus_Sebelum_TidakTerkirim()
    {
        Assert.IsType<HttpRequestException>((await GagalAsync<RequestException>(Gangguan.Putus())).InnerException);

        Assert.Empty(Siti.Pesan);
    }

    [Fact]
    public async Task Putus_SetelahBerhasil_TerkirimTanpaKabar()
    {
        await GagalAsync<RequestException>(Gangguan.PutusSetelahBerhasil());

        Assert.Equal("x", Assert.Single(Siti.Pesan).Teks);
    }

    [Fact]
    public async Task Diblokir_Sekali_BerikutnyaTerkirim()
    {
        Assert.Equal(403, (await GagalAsync<ApiRequestException>(Gangguan.Diblokir())).ErrorCode);

        await Bot.SendMessage(Siti.Id, "y");

        Assert.Equal("y", Assert.Single(Siti.Pesan).Teks);
        Assert.Equal(2, Telegram.Jumlah("sendMessage"));
    }

    [Fact]
    public async Task Ditahan_SampaiDilepas_BaruTerkirim()
    {
        var lepas = new TaskCompletionSource();
        Telegram.Ganggu("*", Gangguan.Tahan(lepas.Task));
        var kirim = Bot.SendMessage(Siti.Id, "x");
        await Task.Delay(30);
        Assert.False(kirim.IsCompleted);

        lepas.SetResult();
        await kirim;

        Assert.Single(Siti.Pesan);
    }

    [Fact]
    public async Task Unduhan_PutusDiTengah_RequestExceptionLaluBisaDiulang()
    {
        await Siti.KirimBerkasAsync("sk.pdf", new byte[50_000], "application/pdf");
        var dokumen = (await Bot.GetUpdates()).Single().Message!.Document!;
        Telegram.Ganggu("file", Gangguan.PutusSetelahBerhasil());
        using var sepotong = new MemoryStream();
        using var utuh = new MemoryStream();

        var galat = await Assert.ThrowsAsync<RequestException>(() => Bot.GetInfoAndDownloadFile(dokumen, sepotong));
        await Bot.GetInfoAndDownloadFile(dokumen, utuh);

        Assert.DoesNotContain(Telegram.Token, galat.ToString(), StringComparison.Ordinal);
        Assert.Equal(50_000, utuh.Length);
    }

    [Fact]
    public async Task Unduhan_TakKunjungDatang_LewatBatas()
    {
        await Siti.KirimBerkasAsync("sk.pdf", [1], "application/pdf");
        var dokumen = (await Bot.GetUpdates()).Single().Message!.Document!;
        var lepas = new TaskCompletionSource();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(1) };
        var tergesa = new TelegramBotClient(new TelegramBotClientOptions(Telegram.Token, Telegram.Url), http);
        var file = await Bot.GetFile(dokumen.FileId);
        Telegram.Ganggu("file", Gangguan.Tahan(lepas.Task));

        var galat = await Assert.ThrowsAsync<RequestException>(() => tergesa.DownloadFile(file, Stream.Null));
        lepas.SetResult();

        Assert.Equal("Bot API Request timed out", galat.Message);
    }

    [Fact]
    public async Task BanyakSekaligus_Dikirim_TidakAdaYangHilang()
    {
        await Parallel.ForAsync(0, 200, async (i, batal) => await Bot.SendMessage(Siti.Id, $"{i}", cancellationToken: batal));

        Assert.Equal(200, Siti.Pesan.Select(pesan => pesan.Teks).Distinct().Count());
        Assert.Equal(200, Telegram.Jumlah("sendMessage"));
        Assert.Equal(200, Siti.Pesan.Select(pesan => pesan.Id).Distinct().Count());
    }
}
