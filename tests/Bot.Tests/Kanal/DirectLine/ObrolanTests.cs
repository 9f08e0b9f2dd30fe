using System.Net;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class ObrolanTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task TokenBaru_Mulai_ObrolanDibuatDanDisapaSekali()
    {
        using var klien = new KlienDirectLine(situs);
        await klien.MintaTokenAsync();

        using var pertama = await klien.MulaiAsync();
        using var kedua = await klien.MulaiAsync();
        var semua = await klien.SemuaAsync();

        var isi = await KlienDirectLine.IsiAsync(pertama, HttpStatusCode.Created);
        Assert.Equal(HttpStatusCode.OK, kedua.StatusCode);
        Assert.Equal(klien.Obrolan, isi.GetProperty("conversationId").GetString());
        Assert.StartsWith("ws://127.0.0.1:", isi.GetProperty("streamUrl").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Selamat datang di e-PUPNS", Assert.Single(semua).Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DuaPuluhKaliMulaiSerentak_SapaanTetapSatu()
    {
        using var klien = new KlienDirectLine(situs);
        await klien.MintaTokenAsync();

        var jawaban = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => klien.MulaiAsync()));
        var semua = await klien.SemuaAsync();

        Assert.All(jawaban, j => Assert.True(j.IsSuccessStatusCode));
        Assert.Single(semua);
    }

    [Fact]
    public async Task ObrolanBelumDimulai_DibacaDanDikirimi_TidakDikenal()
    {
        using var klien = new KlienDirectLine(situs);
        await klien.MintaTokenAsync();

        using var baca = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/activities");
        using var kembali = await klien.KirimAsync(HttpMethod.Get, klien.AlamatObrolan);
        using var kirim = await klien.PostingAsync(new { type = "message", text = "halo" });

        Assert.Equal((HttpStatusCode.NotFound, "BadArgument"), await KlienDirectLine.GalatAsync(baca));
        Assert.Equal((HttpStatusCode.NotFound, "BadArgument"), await KlienDirectLine.GalatAsync(kembali));
        Assert.Equal((HttpStatusCode.NotFound, "BadArgument"), await KlienDirectLine.GalatAsync(kirim));
    }

    [Fact]
    public async Task KembaliTanpaWatermark_AliranMulaiDariSekarang()
    {
        using var klien = await situs.TamuAsync();
        await klien.KetikAsync("/bantuan");
        var banyak = (await klien.SemuaAsync()).Count;

        using var tanpa = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}?watermark=");
        using var dengan = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}?watermark=1");

        Assert.EndsWith($"&watermark={banyak}", await AliranAsync(tanpa), StringComparison.Ordinal);
        Assert.EndsWith("&watermark=1", await AliranAsync(dengan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogSudahDihapus_MulaiLagi_PertanyaanTerakhirDitampilkanLagi()
    {
        using var klien = await situs.TamuAsync();
        await klien.KetikAsync("/daftar");
        await klien.SemuaAsync();
        situs.Jam.Maju(LogObrolan.Umur + TimeSpan.FromMinutes(1));
        await using var cakupan = situs.Layanan.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().BersihkanAsync(CancellationToken.None);
        klien.TokenSegar();

        using var mulai = await klien.MulaiAsync();
        var tersisa = Assert.Single(await klien.SemuaAsync());
        var jawaban = await klien.TekanAsync(tersisa.Tindakan("Menu"));

        Assert.Equal(HttpStatusCode.OK, mulai.StatusCode);
        Assert.StartsWith("Selamat datang kembali.", tersisa.Polos(), StringComparison.Ordinal);
        Assert.Contains("Langkah 1 dari 9", tersisa.Polos(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, jawaban.StatusCode);
        Assert.Contains("Lanjutkan pendaftaran", (await klien.SemuaAsync())[^1].Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ObrolanDiakhiri_KirimLagi_DitolakTetapiMasihTerbaca()
    {
        using var klien = await situs.TamuAsync();
        using var akhir = await klien.PostingAsync(new { type = "endOfConversation", code = "userCancelled" });

        using var kirim = await klien.PostingAsync(new { type = "message", text = "masih ada?" });
        var semua = await klien.SemuaAsync();

        Assert.Equal(HttpStatusCode.OK, akhir.StatusCode);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await KlienDirectLine.GalatAsync(kirim));
        Assert.Equal("endOfConversation", semua[^1].GetProperty("type").GetString());
    }

    [Fact]
    public async Task HalamanAsalLain_BertanyaLebihDahulu_Diizinkan()
    {
        using var http = new HttpClient();
        using var tanya = new HttpRequestMessage(HttpMethod.Options, $"{situs.Dasar}/conversations");
        tanya.Headers.Add("Origin", "https://contoh.go.id");
        tanya.Headers.Add("Access-Control-Request-Headers", "authorization,x-ms-bot-agent,x-requested-with,content-type");

        using var jawaban = await http.SendAsync(tanya);

        Assert.Equal(HttpStatusCode.NoContent, jawaban.StatusCode);
        Assert.Equal("*", Assert.Single(jawaban.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("x-ms-bot-agent", Assert.Single(jawaban.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlamatTidakDikenal_Diminta_JawabannyaGalatBerbentuk()
    {
        using var klien = new KlienDirectLine(situs);

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, $"{situs.Dasar}/session/getsessionid", token: "");

        Assert.Equal((HttpStatusCode.NotFound, "NotFound"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Fact]
    public async Task TokenTanpaKunciKita_TidakDapatDibuat()
    {
        var dua = situs.Layanan.GetRequiredService<TokenDirectLine>();
        using var klien = await situs.TamuAsync();

        var keadaan = dua.Baca(dua.BuatAliran(klien.Obrolan), out _);

        // A word made for one purpose opens nothing else.
        Assert.Equal(KeadaanTanda.Palsu, keadaan);
        Assert.False(dua.BolehAliran(klien.Token, klien.Obrolan));
    }

    private static async Task<string> AliranAsync(HttpResponseMessage jawaban) =>
        (await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK)).GetProperty("streamUrl").GetString()!;
}
