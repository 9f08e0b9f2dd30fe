using System.Net;
using System.Net.WebSockets;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class AliranTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task AliranDibuka_YangLamaDiulangLaluYangBaruDatang()
    {
        using var klien = await situs.TamuAsync();
        await situs.TenangAsync(klien.Obrolan);
        using var soket = await klien.BukaAliranAsync("0");

        var lama = await KlienDirectLine.BingkaiAsync(soket);
        await klien.KetikAsync("/daftar");
        var baru = await KumpulkanAsync(soket, 2);

        Assert.Equal("1", lama.GetProperty("watermark").GetString());
        Assert.StartsWith("Selamat datang", lama.GetProperty("activities")[0].Polos(), StringComparison.Ordinal);
        Assert.Equal("/daftar", baru[0].Teks());
        Assert.Contains("Langkah 1 dari 9", baru[1].Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SambunganPutus_DibukaDenganWatermark_HanyaYangTerlewat()
    {
        using var klien = await situs.TamuAsync();
        await klien.KetikAsync("/daftar");
        await situs.TenangAsync(klien.Obrolan);
        using (var pertama = await klien.BukaAliranAsync("0"))
        {
            await KumpulkanAsync(pertama, 3);
            pertama.Abort();
        }

        await klien.KetikAsync("/menu");
        await situs.TenangAsync(klien.Obrolan);
        using var kedua = await klien.BukaAliranAsync("3");

        Assert.Equal("/menu", (await KumpulkanAsync(kedua, 2))[0].Teks());
    }

    [Fact]
    public async Task KlienMengirimBingkaiKosongDanOmongKosong_AliranTetapHidup()
    {
        using var klien = await situs.TamuAsync();
        await klien.SemuaAsync();
        using var soket = await klien.BukaAliranAsync("1");

        await soket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await soket.SendAsync("bukan apa-apa"u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        await klien.KetikAsync("/daftar");

        Assert.Equal(2, (await KumpulkanAsync(soket, 2)).Count);
        Assert.Equal(WebSocketState.Open, soket.State);
    }

    [Fact]
    public async Task ProsesLainMenambahkan_TanpaDibangunkan_AliranMenemukannya()
    {
        using var klien = await situs.TamuAsync();
        await klien.SemuaAsync();
        using var soket = await klien.BukaAliranAsync("1");
        await using var cakupan = situs.Layanan.CreateAsyncScope();

        await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().TambahAsync(
            klien.Obrolan, """{"type":"message","from":{"role":"bot"},"text":"dari proses lain"}""", null, CancellationToken.None);

        Assert.Equal("dari proses lain", Assert.Single(await KumpulkanAsync(soket, 1)).Teks());
    }

    [Fact]
    public async Task AliranKeenam_Dibuka_YangTertuaMengalah()
    {
        using var klien = await situs.TamuAsync();
        await klien.SemuaAsync();
        var soket = new List<ClientWebSocket>();
        for (var i = 0; i < 6; i++)
        {
            soket.Add(await klien.BukaAliranAsync("1"));
        }

        var akhir = await soket[0].ReceiveAsync(new byte[4096], CancellationToken.None);
        while (akhir.MessageType != WebSocketMessageType.Close)
        {
            // What was on its way before the sixth came is read first.
            akhir = await soket[0].ReceiveAsync(new byte[4096], CancellationToken.None);
        }

        await klien.KetikAsync("/daftar");

        Assert.Equal((WebSocketMessageType.Close, "collision"), (akhir.MessageType, soket[0].CloseStatusDescription));
        Assert.Equal(2, (await KumpulkanAsync(soket[5], 2)).Count);
        soket.ForEach(s => s.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("token-obrolan")]
    [InlineData("obrolan-lain")]
    public async Task TandaAliranSalah_Dibuka_Ditolak(string jenis)
    {
        using var klien = await situs.TamuAsync();
        var tanda = jenis switch
        {
            "token-obrolan" => klien.Token,
            "obrolan-lain" => situs.Layanan.GetRequiredService<TokenDirectLine>().BuatAliran("lain"),
            _ => "",
        };
        using var soket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };

        await Assert.ThrowsAsync<WebSocketException>(() => soket.ConnectAsync(Alamat(klien, tanda), CancellationToken.None));

        Assert.Equal(HttpStatusCode.Forbidden, soket.HttpStatusCode);
    }

    [Fact]
    public async Task TandaAliranLewatSemenit_Dibuka_Ditolak()
    {
        using var klien = await situs.TamuAsync();
        var tanda = situs.Layanan.GetRequiredService<TokenDirectLine>().BuatAliran(klien.Obrolan);
        situs.Jam.Maju(TimeSpan.FromSeconds(61));
        using var soket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };

        await Assert.ThrowsAsync<WebSocketException>(() => soket.ConnectAsync(Alamat(klien, tanda), CancellationToken.None));

        Assert.Equal(HttpStatusCode.Forbidden, soket.HttpStatusCode);
    }

    [Fact]
    public async Task BukanWebSocket_BukaAliran_DijelaskanSalahnya()
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/stream");

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await KlienDirectLine.GalatAsync(jawaban));
    }

    private static async Task<List<System.Text.Json.JsonElement>> KumpulkanAsync(ClientWebSocket soket, int banyak)
    {
        var hasil = new List<System.Text.Json.JsonElement>();
        while (hasil.Count < banyak)
        {
            hasil.AddRange((await KlienDirectLine.BingkaiAsync(soket)).GetProperty("activities").EnumerateArray());
        }

        return hasil;
    }

    private static Uri Alamat(KlienDirectLine klien, string tanda) => new($"ws{klien.AlamatObrolan["http".Length..]}/stream?t={tanda}");
}
