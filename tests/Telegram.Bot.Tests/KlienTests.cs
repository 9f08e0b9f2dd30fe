using System.Net;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace StandIns.TelegramBot.Tests;

public sealed class KlienTests
{
    private const string Sukses = """{"ok":true,"result":true}""";

    private static string Terlalu(int detik) =>
        $$"""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after {{detik}}","parameters":{"retry_after":{{detik}} } }""";

    [Theory]
    [InlineData("")]
    [InlineData("tanpa-titik-dua")]
    [InlineData(":kosong")]
    [InlineData("123:")]
    [InlineData("abc:rahasia")]
    public void TokenCacat_Dibuat_DitolakTanpaMenyebutnya(string token)
    {
        var galat = Assert.Throws<ArgumentException>(() => new TelegramBotClient(token));

        Assert.StartsWith("Bot token invalid", galat.Message, StringComparison.Ordinal);
        Assert.True(token.Length == 0 || !galat.ToString().Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public void TanpaAlamat_Dibuat_KeServerTelegram()
    {
        var pilihan = new TelegramBotClientOptions("42:abc");

        Assert.Equal("https://api.telegram.org/bot42:abc", pilihan.BaseRequestUrl);
        Assert.Equal("https://api.telegram.org/file/bot42:abc", pilihan.BaseFileUrl);
        Assert.Equal((42L, false, 60, 3), (pilihan.BotId, pilihan.LocalBotServer, pilihan.RetryThreshold, pilihan.RetryCount));
    }

    [Fact]
    public void AlamatSendiri_Dibuat_HanyaSkemaDanHostYangDipakai()
    {
        var pilihan = new TelegramBotClientOptions("42:abc", "http://127.0.0.1:8081/apa/saja");

        Assert.Equal("http://127.0.0.1:8081/bot42:abc", pilihan.BaseRequestUrl);
        Assert.True(pilihan.LocalBotServer);
    }

    [Fact]
    public async Task Ditolak_DenganAlasan_ApiRequestException()
    {
        var server = ServerTiruan.Menjawab("""{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}""");

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => server.Klien().SendMessage(5, "x"));

        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (galat.ErrorCode, galat.Message));
        Assert.Null(galat.Parameters);
        Assert.Null(galat.HttpStatusCode);
    }

    [Fact]
    public async Task GrupPindah_Ditolak_NomorBaruTerbaca()
    {
        var server = ServerTiruan.Menjawab("""{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1001234567890}}""");

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => server.Klien().SendMessage(-5, "x"));

        Assert.Equal(-1001234567890, galat.Parameters!.MigrateToChatId);
    }

    [Fact]
    public async Task TerlaluBanyak_LaluBoleh_DiulangSendiri()
    {
        var server = new ServerTiruan((HttpStatusCode.TooManyRequests, Terlalu(0)), (HttpStatusCode.OK, Sukses));

        await server.Klien().DeleteMessage(5, 6);

        Assert.Equal(2, server.Permintaan.Count);
        Assert.Equal(server.Permintaan[0], server.Permintaan[1]);
    }

    [Fact]
    public async Task TerlaluBanyak_TerusMenerus_MenyerahSetelahTigaKali()
    {
        var server = new ServerTiruan((HttpStatusCode.TooManyRequests, Terlalu(0)));

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => server.Klien().SendMessage(5, "x"));

        Assert.Equal(3, server.Permintaan.Count);
        Assert.Equal((429, 0), (galat.ErrorCode, galat.Parameters!.RetryAfter));
    }

    [Fact]
    public async Task TerlaluBanyak_TungguTerlaluLama_LangsungDilaporkan()
    {
        var server = new ServerTiruan((HttpStatusCode.TooManyRequests, Terlalu(61)));

        var galat = await Assert.ThrowsAsync<ApiRequestException>(() => server.Klien().SendMessage(5, "x"));

        Assert.Single(server.Permintaan);
        Assert.Equal(61, galat.Parameters!.RetryAfter);
    }

    [Fact]
    public async Task HalamanGerbang_Dijawab_RequestExceptionDenganStatus()
    {
        var server = new ServerTiruan((HttpStatusCode.BadGateway, "<html>502</html>"));

        var galat = await Assert.ThrowsAsync<RequestException>(() => server.Klien().GetMe());

        Assert.Equal(HttpStatusCode.BadGateway, galat.HttpStatusCode);
        Assert.IsType<System.Text.Json.JsonException>(galat.InnerException);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":false}""")]
    [InlineData("null")]
    public async Task JsonLain_Dijawab_RequestException(string isi)
    {
        await Assert.ThrowsAsync<RequestException>(() => ServerTiruan.Menjawab(isi).Klien().GetMe());
    }

    [Fact]
    public async Task TidakTersambung_Dikirim_RequestExceptionTanpaToken()
    {
        var klien = new TelegramBotClient(new TelegramBotClientOptions(ServerTiruan.Token, "http://127.0.0.1:9"));

        var galat = await Assert.ThrowsAsync<RequestException>(() => klien.SendMessage(5, "x"));

        Assert.StartsWith("Bot API Service Failure: ", galat.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(galat.InnerException);
        Assert.DoesNotContain(ServerTiruan.Token, galat.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerDiam_LewatBatas_RequestExceptionBukanPembatalan()
    {
        using var http = new HttpClient(new ServerDiam()) { Timeout = TimeSpan.FromMilliseconds(30) };
        var klien = new TelegramBotClient(ServerTiruan.Token, http);

        var galat = await Assert.ThrowsAsync<RequestException>(() => klien.GetMe());

        Assert.Equal("Bot API Request timed out", galat.Message);
        Assert.IsType<TaskCanceledException>(galat.InnerException);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ServerDiam_Dibatalkan_Pembatalan(bool bersama)
    {
        using var batal = new CancellationTokenSource();
        using var http = new HttpClient(new ServerDiam());
        var klien = new TelegramBotClient(ServerTiruan.Token, http, bersama ? batal.Token : default);

        var tugas = klien.GetMe(cancellationToken: bersama ? default : batal.Token);
        await batal.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tugas);
    }

    [Fact]
    public void Token_TidakTampak_DiToString()
    {
        var pilihan = new TelegramBotClientOptions(ServerTiruan.Token);

        Assert.DoesNotContain(ServerTiruan.Token, $"{pilihan}{new TelegramBotClient(pilihan)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pendengar_SetiapPanggilan_DiberiTahuSebelumDanSesudah()
    {
        var server = ServerTiruan.Menjawab(ServerTiruan.PesanTerkirim);
        var klien = server.Klien();
        var catatan = new List<string>();
        klien.OnMakingApiRequest += (_, panggilan, _) =>
        {
            catatan.Add(panggilan!.Request.MethodName);
            return ValueTask.CompletedTask;
        };
        klien.OnApiResponseReceived += (_, jawaban, _) =>
        {
            catatan.Add($"{(int)jawaban!.ResponseMessage.StatusCode}");
            return ValueTask.CompletedTask;
        };

        await klien.SendMessage(5, "x");

        Assert.Equal(["sendMessage", "200"], catatan);
    }

    private sealed class ServerDiam : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("tidak pernah sampai di sini");
        }
    }
}
