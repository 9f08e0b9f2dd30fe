using System.Net;
using System.Text;
using System.Text.Json;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

public sealed class ActivitiesTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    [Fact]
    public async Task Pesan_Dikirim_KembaliLengkapDenganDataKlienTidakTersentuh()
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.PostingAsync(new
        {
            type = "message",
            from = new { id = "u1", name = "Budi" },
            text = "/bantuan",
            localTimezone = "Asia/Jakarta",
            channelData = new { clientActivityID = "abc.1", milikKlien = new { angka = 7 } },
        });
        var id = (await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK)).GetProperty("id").GetString();
        var gema = (await klien.SemuaAsync())[1];

        Assert.Equal(id, gema.GetProperty("id").GetString());
        Assert.Equal("/bantuan", gema.Teks());
        Assert.Equal("directline", gema.GetProperty("channelId").GetString());
        Assert.Equal(klien.Obrolan, gema.GetProperty("conversation").GetProperty("id").GetString());
        Assert.EndsWith("Z", gema.GetProperty("timestamp").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"clientActivityID":"abc.1","milikKlien":{"angka":7}}""", gema.GetProperty("channelData").GetRawText());
        Assert.Equal("Asia/Jakarta", gema.GetProperty("localTimezone").GetString());
        Assert.Equal("Budi", gema.GetProperty("from").GetProperty("name").GetString());
    }

    [Fact]
    public async Task PesanSama_DikirimTigaKali_DiambilSekali()
    {
        using var klien = await situs.TamuAsync();
        var pesan = new { type = "message", text = "/daftar", channelData = new { clientActivityID = "satu-saja" } };

        var jawaban = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => klien.PostingAsync(pesan)));
        var semua = await klien.SemuaAsync();

        var id = await Task.WhenAll(jawaban.Select(async j => (await KlienDirectLine.IsiAsync(j, HttpStatusCode.OK)).GetProperty("id").GetString()));
        Assert.Single(id.Distinct());
        Assert.Single(semua, a => !a.DariBot());
        Assert.Equal(3, semua.Count);
    }

    [Fact]
    public async Task KlienLainMemakaiIdSama_Dikirim_TetapDiambil()
    {
        using var satu = await situs.TamuAsync();
        using var dua = await situs.TamuAsync();
        var pesan = new { type = "message", text = "/daftar", channelData = new { clientActivityID = "kembar" } };

        await satu.PostingAsync(pesan);
        await dua.PostingAsync(pesan);

        Assert.Contains("Langkah 1", (await satu.SemuaAsync())[^1].Polos(), StringComparison.Ordinal);
        Assert.Contains("Langkah 1", (await dua.SemuaAsync())[^1].Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KataSandi_Dikirim_TidakTerbacaDiManaPun()
    {
        using var klien = await situs.TamuAsync();
        foreach (var teks in new[] { "/daftar", "198612262009122001", "Data saya benar", "0003", "Lewati" })
        {
            await klien.KetikAsync(teks);
        }

        using var jawaban = await klien.PostingAsync(new
        {
            type = "message",
            text = "RahasiaSaya#2015",
            speak = "RahasiaSaya#2015",
            value = "RahasiaSaya#2015x"[..16],
            channelData = new { clientActivityID = "rhs-1" },
        });
        var kata = await klien.KetikAsync("RahasiaSaya#2015");
        var semua = await klien.SemuaAsync();
        var gema = semua.Single(a => a.GetProperty("id").GetString() == kata);

        Assert.Equal("••••••••", gema.Teks());
        Assert.True(semua.Last(a => a.DariBot()).EPupns().GetProperty("mintaRahasia").GetBoolean());
    }

    [Fact]
    public async Task PesanBot_Dibaca_AdaMarkdownUntukKlienUmumDanPotonganUntukHalamanKita()
    {
        using var klien = await situs.TamuAsync();
        await klien.KetikAsync("199002142015032004");

        var kartu = (await klien.SemuaAsync())[^1];

        Assert.Equal("markdown", kartu.GetProperty("textFormat").GetString());
        Assert.Contains("""NUR'AINI \<b\>\_ZAHRA\_\</b\> \& \*PUTRI\*""", kartu.Teks(), StringComparison.Ordinal);
        Assert.Contains("NUR'AINI <b>_ZAHRA_</b> & *PUTRI*", kartu.Polos(), StringComparison.Ordinal);
        Assert.Equal("tebal", kartu.EPupns().GetProperty("potongan")[0].GetProperty("gaya").GetString());
        Assert.Equal("expectingInput", kartu.GetProperty("inputHint").GetString());
    }

    [Fact]
    public async Task Tombol_Ditekan_MenjawabPertanyaannya()
    {
        using var klien = await situs.TamuAsync();
        var menu = (await klien.SemuaAsync())[^1];
        var tindakan = menu.Tindakan("Daftar");

        using var jawaban = await klien.TekanAsync(tindakan);
        var semua = await klien.SemuaAsync();

        Assert.Equal("messageBack", tindakan.GetProperty("type").GetString());
        Assert.Equal("Daftar", semua[^2].Teks());
        Assert.Contains("Langkah 1 dari 9", semua[^1].Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TombolLama_Ditekan_DijawabSudahDijawab()
    {
        using var klien = await situs.TamuAsync();
        var menu = (await klien.SemuaAsync())[^1];
        await klien.TekanAsync(menu.Tindakan("Daftar"));

        await klien.TekanAsync(menu.Tindakan("Masuk"));
        var akhir = (await klien.SemuaAsync())[^1];

        Assert.StartsWith("Pertanyaan ini sudah dijawab.", akhir.Polos(), StringComparison.Ordinal);
        Assert.Contains("Langkah 1 dari 9", akhir.Polos(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TombolObrolanLain_Ditekan_TidakBerlaku()
    {
        using var klien = await situs.TamuAsync();
        using var orangLain = await situs.TamuAsync();
        var menuOrangLain = (await orangLain.SemuaAsync())[^1];

        await klien.TekanAsync(menuOrangLain.Tindakan("Daftar"));

        Assert.StartsWith("Pertanyaan ini sudah dijawab.", (await klien.SemuaAsync())[^1].Polos(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "BadSyntax")]
    [InlineData("{", "BadSyntax")]
    [InlineData("", "BadSyntax")]
    [InlineData("{\"type\":\"message\",\"from\":7}", "BadSyntax")]
    [InlineData("{\"text\":\"halo\"}", "MissingProperty")]
    [InlineData("{\"type\":5}", "MissingProperty")]
    public async Task BadanRusak_Dikirim_DitolakTanpaMengubahApaPun(string badan, string kode)
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.KirimAsync(
            HttpMethod.Post, $"{klien.AlamatObrolan}/activities", new StringContent(badan, Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode.BadRequest, kode), await KlienDirectLine.GalatAsync(jawaban));
        Assert.Single(await klien.SemuaAsync());
    }

    [Fact]
    public async Task PesanTerlaluBesar_Dikirim_Ditolak()
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.PostingAsync(new { type = "message", text = new string('a', 70_000) });

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), await KlienDirectLine.GalatAsync(jawaban));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData("jenisYangBelumAda")]
    public async Task JenisLain_Dikirim_DiterimaTanpaJawaban(string jenis)
    {
        using var klien = await situs.TamuAsync();

        using var jawaban = await klien.PostingAsync(new { type = jenis });

        Assert.NotEmpty((await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK)).GetProperty("id").GetString()!);
        Assert.Single(await klien.SemuaAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("bukan-angka")]
    [InlineData("-1")]
    [InlineData("999999")]
    public async Task WatermarkBukanMilikKita_Baca_DariAwal(string watermark)
    {
        using var klien = await situs.TamuAsync();
        await klien.SemuaAsync();

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/activities?watermark={watermark}");
        var badan = await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK);

        Assert.Equal(1, badan.GetProperty("activities").GetArrayLength());
        Assert.Equal("1", badan.GetProperty("watermark").GetString());
    }

    [Fact]
    public async Task TidakAdaYangBaru_Baca_WatermarkTetapString()
    {
        using var klien = await situs.TamuAsync();
        await klien.SemuaAsync();

        using var jawaban = await klien.KirimAsync(HttpMethod.Get, $"{klien.AlamatObrolan}/activities?watermark=1");
        var badan = await KlienDirectLine.IsiAsync(jawaban, HttpStatusCode.OK);

        Assert.Equal(0, badan.GetProperty("activities").GetArrayLength());
        Assert.Equal(JsonValueKind.String, badan.GetProperty("watermark").ValueKind);
        Assert.Equal("1", badan.GetProperty("watermark").GetString());
    }
}
