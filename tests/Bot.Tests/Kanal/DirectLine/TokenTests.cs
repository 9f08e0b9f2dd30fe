using System.Net;
using EPupns.Bot.Kanal.DirectLine.Tanda;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class TokenTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task Siapa_MintaToken_DapatTokenUntukObrolanYangTidakDapatDitebak()
    {
        using var klien = new KlienDirectLine(situs);

        var satu = await klien.MintaTokenAsync();
        var dua = await klien.MintaTokenAsync(new { user = new { id = "dl_1", name = "Tamu" }, trustedOrigins = Array.Empty<string>() });

        Assert.Equal(1800, satu.GetProperty("expires_in").GetInt32());
        Assert.Matches("^[0-9a-f]{32}$", satu.GetProperty("conversationId").GetString());
        Assert.NotEqual(satu.GetProperty("conversationId").GetString(), dua.GetProperty("conversationId").GetString());
        Assert.False(satu.TryGetProperty("streamUrl", out _));
    }

    [Fact]
    public async Task TokenDiperbarui_DipakaiSetelahYangLamaHabis_MasihBerlaku()
    {
        using var klien = await situs.TamuAsync();
        situs.Jam.Maju(TimeSpan.FromMinutes(20));
        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/refresh");
        var baru = await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK);
        situs.Jam.Maju(TimeSpan.FromMinutes(20));

        using var lama = await klien.KirimAsync(HttpMethod.Get, klien.AlamatObrolan);
        using var segar = await klien.KirimAsync(HttpMethod.Get, klien.AlamatObrolan, token: baru.GetProperty("token").GetString());

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await KlienDirectLine.GalatAsync(lama));
        Assert.Equal(HttpStatusCode.OK, segar.StatusCode);
        Assert.Equal(klien.Obrolan, baru.GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task TokenHabis_Diperbarui_Ditolak()
    {
        using var klien = await situs.TamuAsync();
        situs.Jam.Maju(TokenDirectLine.Umur);

        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/refresh");

        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan-token")]
    [InlineData("a.b")]
    [InlineData("..")]
    public async Task TanpaTokenYangSah_BacaObrolan_Ditolak(string token)
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/activities", token: token);

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Fact]
    public async Task TokenDiubahSatuHuruf_Dipakai_Ditolak()
    {
        using var klien = await situs.TamuAsync();
        var titik = klien.Token.IndexOf('.', StringComparison.Ordinal);
        var rusak = klien.Token[..(titik - 3)] + (klien.Token[titik - 3] == 'A' ? 'B' : 'A') + klien.Token[(titik - 2)..];

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, klien.AlamatObrolan, token: rusak);

        Assert.Equal(HttpStatusCode.Unauthorized, jawaban.StatusCode);
    }

    [Fact]
    public async Task TokenObrolanLain_DipakaiDiSini_Ditolak()
    {
        using var klien = await situs.TamuAsync();
        using var orangLain = await situs.TamuAsync();

        using var jawaban = await orangLain.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/activities");

        Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Fact]
    public async Task TokenMenyebutPengguna_MengakuOrangLain_DipakaiPenggunaToken()
    {
        using var klien = new KlienDirectLine(situs);
        await klien.MintaTokenAsync(new { user = new { id = "dl_budi" } });
        using var mulai = await klien.MulaiAsync();

        using var jawaban = await klien.PostingAsync(new { type = "message", from = new { id = "dl_orang_lain" }, text = "/menu" });
        var gema = (await klien.SemuaAsync()).Single(a => !a.DariBot());

        Assert.Equal("dl_budi", gema.GetProperty("from").GetProperty("id").GetString());
    }
}

public sealed class BatasTokenTests(BatasTokenTests.SitusSempit situs) : IClassFixture<BatasTokenTests.SitusSempit>
{
    [Fact]
    public async Task TerlaluSeringMintaToken_MintaLagi_DisuruhMenunggu()
    {
        using var klien = new KlienDirectLine(situs);
        for (var i = 0; i < 3; i++)
        {
            await klien.MintaTokenAsync();
        }

        using var jawaban = await klien.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/generate", token: "");

        Assert.Equal((HttpStatusCode.TooManyRequests, "RateLimited"), await KlienDirectLine.GalatAsync(jawaban));
        Assert.NotNull(jawaban.Headers.RetryAfter);
    }

    public sealed class SitusSempit : SitusDirectLine
    {
        protected override Dictionary<string, string?> Setelan => new() { ["DirectLine:TokenPerMenit"] = "3" };
    }
}
