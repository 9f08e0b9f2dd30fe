using System.Text;
using System.Text.Json.Nodes;
using EPupns.BotApiDouble;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>The double refuses what Telegram refuses, in Telegram's words. Raw HTTP: no client stands between.</summary>
public sealed class KetatTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private TelegramTiruan _telegram = null!;
    private Obrolan _siti = null!;

    public async ValueTask InitializeAsync()
    {
        _telegram = await TelegramTiruan.MulaiAsync();
        _siti = _telegram.Obrolan(5, "Siti", sudahMulai: true);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _telegram.DisposeAsync();
    }

    private async Task<(int Status, string? Keterangan)> PanggilAsync(string metode, string json, string? token = null)
    {
        using var isi = new StringContent(json, Encoding.UTF8, "application/json");
        using var jawaban = await _http.PostAsync(new Uri($"{_telegram.Url}/bot{token ?? _telegram.Token}/{metode}"), isi);
        var objek = JsonNode.Parse(await jawaban.Content.ReadAsStringAsync())!;
        Assert.Equal((int)jawaban.StatusCode == 200, (bool)objek["ok"]!);
        return ((int)jawaban.StatusCode, (string?)objek["description"]);
    }

    private async Task DitolakAsync(string keterangan, string metode, string json)
    {
        var (status, alasan) = await PanggilAsync(metode, json);
        Assert.Equal((keterangan, 400), (alasan, status));
        Assert.Empty(_siti.Pesan);
    }

    private Task TolakTombol(string keterangan, string tombol) => DitolakAsync(
        keterangan, "sendMessage", $$$"""{"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{{{tombol}}}]]}}""");

    [Theory]
    [InlineData("999:salah", 401, "Unauthorized")]
    [InlineData("bukan-token", 404, "Not Found")]
    public async Task TokenSalah_Dipanggil_Ditolak(string token, int status, string keterangan)
    {
        Assert.Equal((status, keterangan), await PanggilAsync("getMe", "{}", token));
    }

    [Fact]
    public async Task MetodeTidakDikenal_Dipanggil_TidakAda()
    {
        Assert.Equal((404, "Not Found"), await PanggilAsync("kirimPesan", "{}"));
    }

    [Theory]
    [InlineData("""{"text":"x"}""", "Bad Request: chat_id is empty")]
    [InlineData("""{"chat_id":404,"text":"x"}""", "Bad Request: chat not found")]
    [InlineData("""{"chat_id":"@entah","text":"x"}""", "Bad Request: chat not found")]
    [InlineData("""{"chat_id":5}""", "Bad Request: message text is empty")]
    [InlineData("""{"chat_id":5,"text":" \n "}""", "Bad Request: message text is empty")]
    [InlineData("""{"chat_id":5,"text":"<b></b>","parse_mode":"HTML"}""", "Bad Request: message text is empty")]
    [InlineData("""{"chat_id":5,"text":"x","parse_mode":"Htm"}""", "Bad Request: unsupported parse_mode")]
    [InlineData("""{"chat_id":5,"text":"x","reply_markup":"{"}""", "Bad Request: can't parse reply markup JSON object")]
    [InlineData("""{"chat_id":5,"text":"x","reply_markup":[]}""", "Bad Request: object expected as reply markup")]
    [InlineData("""{"chat_id":5,"text":"x","reply_parameters":{"message_id":77}}""", "Bad Request: message to be replied not found")]
    [InlineData("""{"chat_id":5,"text":"x","entities":[{"type":"bold","offset":0,"length":9}]}""", "Bad Request: entity beyond the end of the text")]
    [InlineData("bukan json", "Bad Request: can't parse request as a JSON object")]
    public async Task PesanBuruk_Dikirim_Ditolak(string json, string keterangan)
    {
        await DitolakAsync(keterangan, "sendMessage", json);
    }

    [Theory]
    [InlineData(4096, 200)]
    [InlineData(4097, 400)]
    public async Task PanjangTeks_Dihitung_SetelahFormatDibaca(int panjang, int status)
    {
        var teks = $"<b>{new string('&', panjang).Replace("&", "&amp;", StringComparison.Ordinal)}</b>";

        var (hasil, keterangan) = await PanggilAsync("sendMessage", $$"""{"chat_id":5,"text":"{{teks}}","parse_mode":"HTML"}""");

        Assert.Equal((status, status == 200 ? null : "Bad Request: message is too long"), (hasil, keterangan));
    }

    [Theory]
    [InlineData("<x>a</x>", "Unsupported start tag \\\"x\\\" at byte offset 0")]
    [InlineData("é<br>", "Unsupported start tag \\\"br\\\" at byte offset 2")]
    [InlineData("a < b", "Unsupported start tag \\\"\\\" at byte offset 2")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \\\"b\\\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b><i>a</b></i>", "Unmatched end tag at byte offset 7, expected \\\"</i>\\\", found \\\"</b>\\\"")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<span class='lain'>a</span>", "Tag \\\"span\\\" must have class \\\"tg-spoiler\\\" at byte offset 0")]
    public async Task HtmlBuruk_Dikirim_DitolakDenganTempatnya(string html, string sebab)
    {
        await DitolakAsync($"Bad Request: can't parse entities: {sebab.Replace("\\\"", "\"", StringComparison.Ordinal)}", "sendMessage",
            new JsonObject { ["chat_id"] = 5, ["text"] = html, ["parse_mode"] = "Html" }.ToJsonString());
    }

    [Theory]
    [InlineData("<b>a</b><i>b</i>", "ab", "bold 0 1|italic 1 1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0 2|italic 1 1")]
    [InlineData("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd", "bold 0 1|italic 1 1|underline 2 1|strikethrough 3 1")]
    [InlineData("<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span>", "ab", "spoiler 0 1|spoiler 1 1")]
    [InlineData("<a href=\"https://a.id/?x=1&amp;y=2\">a</a>", "a", "text_link 0 1 https://a.id/?x=1&y=2")]
    [InlineData("<a href=\"http://localhost:5080/\">a</a>", "a", "")]
    [InlineData("<pre><code class=\"language-sql\">a</code></pre>", "a", "pre 0 1 sql")]
    [InlineData("<code>a</code><pre>b</pre>", "ab", "code 0 1|pre 1 1")]
    [InlineData("<blockquote>a</blockquote><blockquote expandable>b</blockquote>", "ab", "blockquote 0 1|expandable_blockquote 1 1")]
    [InlineData("&lt;&gt;&amp;&quot;&#65;&#x1F600;&nbsp;&", "<>&\"A😀&nbsp;&", "")]
    [InlineData("  \n<b>a</b> b  \n", "a b", "bold 0 1")]
    [InlineData("a<b> b </b>", "a b", "bold 1 2")]
    [InlineData("<B>a</b> > c", "a > c", "bold 0 1")]
    public async Task HtmlBaik_Dikirim_JadiTeksDanEntitas(string html, string polos, string entitas)
    {
        await PanggilAsync("sendMessage", new JsonObject { ["chat_id"] = 5, ["text"] = html, ["parse_mode"] = "HTML" }.ToJsonString());

        var tampak = _siti.Pesan.Single();
        Assert.Equal(polos, tampak.Teks);
        Assert.Equal(entitas, string.Join('|', tampak.Entitas.Select(satu => $"{satu.Jenis} {satu.Awal} {satu.Panjang} {satu.Url}{satu.Bahasa}".Trim())));
    }

    [Theory]
    [InlineData("""{"text":"x"}""", "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"callback_data":"x"}""", "Bad Request: can't parse inline keyboard button: Can't find field \"text\"")]
    [InlineData("""{"text":"x","callback_data":""}""", "Bad Request: BUTTON_DATA_INVALID")]
    [InlineData("""{"text":"x","copy_text":{"text":""}}""", "Bad Request: BUTTON_COPY_TEXT_INVALID")]
    [InlineData("""{"text":"x","url":"http://localhost:5080/a"}""",
        "Bad Request: inline keyboard button URL 'http://localhost:5080/a' is invalid: Wrong HTTP URL")]
    [InlineData("""{"text":"x","web_app":{"url":"http://a.id"}}""",
        "Bad Request: inline keyboard button Web App URL 'http://a.id' is invalid: Only HTTPS links are allowed")]
    [InlineData("""{"text":"x","callback_data":"x","style":"merah"}""",
        "Bad Request: can't parse inline keyboard button: invalid button style specified")]
    public async Task TombolBuruk_Dikirim_Ditolak(string tombol, string keterangan)
    {
        await TolakTombol(keterangan, tombol);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task DataTombol_DihitungDalamBita(int bita, bool diterima)
    {
        var data = $"é{new string('x', bita - 2)}";

        var (status, _) = await PanggilAsync("sendMessage",
            $$$"""{"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":"{{{data}}}"}]]}}""");

        Assert.Equal(diterima, status == 200);
    }

    [Fact]
    public async Task SalinanTerlaluPanjang_Dikirim_Ditolak()
    {
        await TolakTombol("Bad Request: BUTTON_COPY_TEXT_INVALID", $$$"""{"text":"x","copy_text":{"text":"{{{new string('x', 257)}}}"}}""");
    }

    [Theory]
    [InlineData("""{"commands":[{"command":"Daftar","description":"x"}]}""", "Bad Request: BOT_COMMAND_INVALID")]
    [InlineData("""{"commands":[{"command":"/daftar","description":"x"}]}""", "Bad Request: BOT_COMMAND_INVALID")]
    [InlineData("""{"commands":[{"command":"daftar","description":""}]}""", "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")]
    [InlineData("""{"commands":[],"scope":{"type":"chat","chat_id":404}}""", "Bad Request: chat not found")]
    public async Task PerintahBuruk_Dipasang_Ditolak(string json, string keterangan)
    {
        await DitolakAsync(keterangan, "setMyCommands", json);
    }

    [Theory]
    [InlineData("sendDocument", """{"chat_id":5,"document":"tidak-ada"}""", "Bad Request: wrong file identifier/HTTP URL specified")]
    [InlineData("sendDocument", """{"chat_id":5}""", "Bad Request: there is no document in the request")]
    [InlineData("getFile", """{"file_id":"tidak-ada"}""", "Bad Request: wrong file_id or the file is temporarily unavailable")]
    [InlineData("sendChatAction", """{"chat_id":5,"action":"melamun"}""", "Bad Request: wrong parameter action in request")]
    [InlineData("answerCallbackQuery", """{"callback_query_id":"1"}""",
        "Bad Request: query is too old and response timeout expired or query ID is invalid")]
    [InlineData("deleteMessages", """{"chat_id":5,"message_ids":[]}""", "Bad Request: message identifiers are not specified")]
    [InlineData("editMessageText", """{"chat_id":5,"text":"x"}""", "Bad Request: message identifier is not specified")]
    public async Task PanggilanBuruk_Ditolak(string metode, string json, string keterangan)
    {
        await DitolakAsync(keterangan, metode, json);
    }

    [Theory]
    [InlineData(0, 0, "Bad Request: file must be non-empty")]
    [InlineData(10, 1025, "Bad Request: message caption is too long")]
    public async Task DokumenBuruk_Diunggah_Ditolak(int ukuran, int keterangan, string alasan)
    {
        using var formulir = new MultipartFormDataContent
        {
            { new StringContent("5"), "chat_id" },
            { new StringContent(new string('k', keterangan)), "caption" },
            { new ByteArrayContent(new byte[ukuran]), "document", "a.pdf" },
        };

        using var jawaban = await _http.PostAsync(new Uri($"{_telegram.Url}/bot{_telegram.Token}/sendDocument"), formulir);

        Assert.Equal(alasan, (string?)JsonNode.Parse(await jawaban.Content.ReadAsStringAsync())!["description"]);
        Assert.Empty(_siti.Pesan);
    }

    [Fact]
    public async Task BukanGambar_DikirimSebagaiFoto_Ditolak()
    {
        using var formulir = new MultipartFormDataContent
        {
            { new StringContent("5"), "chat_id" },
            { new ByteArrayContent("%PDF"u8.ToArray()), "photo", "a.png" },
        };

        using var jawaban = await _http.PostAsync(new Uri($"{_telegram.Url}/bot{_telegram.Token}/sendPhoto"), formulir);

        Assert.Contains("IMAGE_PROCESS_FAILED", await jawaban.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParameterSalahEja_Dikirim_Ketahuan()
    {
        await PanggilAsync("sendMessage", """{"chat_id":5,"text":"x","parsemode":"HTML","protect_content":true}""");

        Assert.Equal(["sendMessage.parsemode"], _telegram.ParameterAsing);
    }

    [Fact]
    public async Task LewatAlamat_Dipanggil_SamaSepertiJson()
    {
        using var jawaban = await _http.GetAsync(new Uri($"{_telegram.Url}/bot{_telegram.Token}/SENDMESSAGE?chat_id=5&text=halo"));

        Assert.True(jawaban.IsSuccessStatusCode);
        Assert.Equal("halo", _siti.Pesan.Single().Teks);
    }
}
