using System.Net;
using System.Net.Sockets;
using System.Text;
using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Susunan;
using EPupns.BotApiDouble;
using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using EPupns.Core.Susunan;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.Telegram.Terima;

/// <summary>Telegram brings its updates to a real port of ours.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("epupns-hook-").FullName;
    private readonly HttpClient _http = new();
    private TelegramTiruan _tiruan = null!;
    private WebApplication _pelayan = null!;
    private string _alamat = "";

    public async ValueTask InitializeAsync()
    {
        _tiruan = await TelegramTiruan.MulaiAsync();
        _pelayan = await JalankanAsync();
        await TungguTerpasangAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _pelayan.DisposeAsync();
        await _tiruan.DisposeAsync();
        _http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task PesanDanTekanan_Dibawa_DijawabDanDiakui()
    {
        var siti = _tiruan.Obrolan(5001, "Siti");

        await siti.KetikAsync("/start");
        var sambutan = await siti.BacaAsync();
        var jawaban = await siti.TungguJawabanAsync(await siti.TekanAsync("Daftar"));
        var tanya = await siti.BacaAsync();
        await _tiruan.TungguTuntasAsync();

        Assert.StartsWith("Selamat datang", sambutan.Teks, StringComparison.Ordinal);
        Assert.Null(jawaban.Teks);
        Assert.Contains("NIP", tanya.Teks, StringComparison.Ordinal);
        Assert.Equal(0, _tiruan.Jumlah("getUpdates"));
    }

    // The answer to a press travels in the reply; when it is lost there, the turn is done all the same.
    [Fact]
    public async Task JawabanTekanHilang_TekananBerikutnya_TerjawabDenganPenjelasan()
    {
        var siti = _tiruan.Obrolan(5003, "Siti");
        await siti.KetikAsync("/start");
        var sambutan = await siti.BacaAsync();
        _tiruan.Ganggu("answerCallbackQuery", Gangguan.GalatServer());
        await siti.TekanAsync("Daftar");
        var tanya = await siti.BacaAsync();

        var jawaban = await siti.TungguJawabanAsync(await siti.TekanAsync("Masuk", sambutan));
        await _tiruan.TungguTuntasAsync();

        Assert.Contains("NIP", tanya.Teks, StringComparison.Ordinal);
        Assert.Equal("Pertanyaan ini sudah dijawab.", jawaban.Teks);
    }

    // Telegram has one queue for messages and another for presses.
    [Fact]
    public async Task PesanDanTekananSatuOrang_DibawaBersamaan_KeduanyaDiambil()
    {
        var siti = _tiruan.Obrolan(5001, "Siti");
        await siti.KetikAsync("/menu");
        await siti.BacaAsync();

        for (var i = 0; i < 5; i++)
        {
            await Task.WhenAll(siti.TekanAsync("Bantuan"), siti.KetikAsync("/menu"));
        }

        await _tiruan.TungguTuntasAsync(TimeSpan.FromSeconds(60));
        await siti.TungguAsync(11, TimeSpan.FromSeconds(60));

        Assert.Equal(5, siti.Jawaban.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("salah")]
    public async Task RahasiaSalah_Dipanggil_DitolakTanpaMembaca(string? rahasia)
    {
        using var jawaban = await PanggilAsync(rahasia, "{rusak");

        Assert.Equal(HttpStatusCode.Unauthorized, jawaban.StatusCode);
    }

    [Theory]
    [InlineData("{rusak")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task IsiRusak_Dipanggil_DitolakSebagaiPermintaanBuruk(string isi)
    {
        using var jawaban = await PanggilAsync(Rahasia(), isi);

        Assert.Equal(HttpStatusCode.BadRequest, jawaban.StatusCode);
    }

    [Fact]
    public async Task IsiTerlaluBesar_Dipanggil_Ditolak()
    {
        using var jawaban = await PanggilAsync(Rahasia(), $$"""{"update_id":1,"x":"{{new string('x', 2_000_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, jawaban.StatusCode);
    }

    [Fact]
    public async Task RahasiaBuatanSendiri_DimulaiLagi_TetapSama()
    {
        var lama = Rahasia();
        await _pelayan.DisposeAsync();
        _pelayan = await JalankanAsync();
        await TungguTerpasangAsync(kali: 2);

        Assert.Equal(lama, Rahasia());
        Assert.Matches("^[A-Za-z0-9_-]{32,256}$", lama);
    }

    [Fact]
    public async Task BasisDataTidakDapatDitulis_UpdateDibawa_DitolakLaluDibawaLagi()
    {
        var siti = _tiruan.Obrolan(5001, "Siti");
        await DiDbAsync("ALTER TABLE update_diklaim RENAME TO update_diklaim_hilang");
        await siti.KetikAsync("/menu");
        await Task.WhenAny(TungguGalatAsync(), Task.Delay(TimeSpan.FromSeconds(60)));
        var selagiRusak = siti.Pesan.Count;
        await DiDbAsync("ALTER TABLE update_diklaim_hilang RENAME TO update_diklaim");

        var balasan = await siti.BacaAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(0, selagiRusak);
        Assert.Contains("Daftar", balasan.Label);
    }

    [Fact]
    public async Task UpdateDibawaLagi_SetelahDiakui_TidakBerbuatApaPun()
    {
        var siti = _tiruan.Obrolan(5001, "Siti");
        await siti.KetikAsync("/menu");
        await siti.BacaAsync();

        await _tiruan.KirimUlangAsync(_tiruan.UpdateTerakhir);
        await _tiruan.TungguTuntasAsync();

        await using var cakupan = _pelayan.Services.CreateAsyncScope();
        Assert.Equal(1, await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Set<BarisKotakKeluar>().CountAsync());
    }

    private static int PortaBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }

    private async Task<WebApplication> JalankanAsync()
    {
        _alamat = $"http://127.0.0.1:{PortaBebas()}";
        var pembangun = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        pembangun.WebHost.UseKestrelCore().UseUrls(_alamat);
        pembangun.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:EPupns"] = $"Data Source={Path.Combine(_folder, "uji.db")}",
            ["Keamanan:FolderKunci"] = Path.Combine(_folder, "kunci"),
            ["Telegram:Token"] = _tiruan.Token,
            ["Telegram:ApiUrl"] = _tiruan.Url,
            ["Telegram:Webhook:Url"] = _alamat,
        });
        pembangun.Services.AddRouting();
        pembangun.Services.TambahCore(pembangun.Configuration).TambahBot(pembangun.Configuration).TambahTelegram(pembangun.Configuration).TambahPengirim();
        var pelayan = pembangun.Build();
        await pelayan.Services.SiapkanCoreAsync(CancellationToken.None);
        pelayan.MapTelegramWebhook();
        await pelayan.StartAsync();
        return pelayan;
    }

    private async Task TungguTerpasangAsync(int kali = 1)
    {
        while (_tiruan.Jumlah("setWebhook") < kali)
        {
            await Task.Delay(10);
        }
    }

    private string Rahasia() => _tiruan.Panggilan.Last(p => p.Metode.Equals("setWebhook", StringComparison.OrdinalIgnoreCase)).Parameter["secret_token"];

    private async Task<HttpResponseMessage> PanggilAsync(string? rahasia, string isi)
    {
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, $"{_alamat}/telegram/webhook");
        permintaan.Content = new StringContent(isi, Encoding.UTF8, "application/json");

        // What is refused by its length alone is answered before the body is sent; otherwise the line may break while it still goes out.
        permintaan.Headers.ExpectContinue = isi.Length > 1_000_000;
        if (rahasia is not null)
        {
            permintaan.Headers.Add("X-Telegram-Bot-Api-Secret-Token", rahasia);
        }

        return await _http.SendAsync(permintaan);
    }

    private async Task DiDbAsync(string sql)
    {
        await using var cakupan = _pelayan.Services.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<EPupnsDb>().Database.ExecuteSqlRawAsync(sql);
    }

    private async Task TungguGalatAsync()
    {
        while (!(await _http.GetStringAsync($"{_tiruan.Url}/bot{_tiruan.Token}/getWebhookInfo")).Contains("500", StringComparison.Ordinal))
        {
            await Task.Delay(50);
        }
    }
}
