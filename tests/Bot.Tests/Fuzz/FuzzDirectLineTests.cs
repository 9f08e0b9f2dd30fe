using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EPupns.Bot.Tests.Kanal.DirectLine;
using EPupns.Core.Percakapan;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>Direct Line over a real port: every type of activity, every way to be wrong; it answers only what the protocol knows (README.md).</summary>
public sealed class FuzzDirectLineTests(SitusDirectLine situs) : IClassFixture<SitusDirectLine>
{
    private const int Banyak = 15_000;
    private const int Obrolan = 6;

    private static readonly int[] Dikenal = [200, 201, 204, 400, 401, 403, 404, 405, 413, 415, 429];

    private static readonly HttpMethod[] CaraLain = [HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options];

    private static readonly string[] Jenis =
    [
        "message", "message", "message", "event", "typing", "conversationUpdate", "contactRelationUpdate", "endOfConversationX", "invoke", "messageReaction", "messageUpdate", "messageDelete",
        "deleteUserData", "installationUpdate", "trace", "suggestion", "handoff", "command", "", "MASA_DEPAN",
    ];

    private static readonly string[] JenisIsi =
        ["application/json", "application/json; charset=utf-16", "text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/vnd.microsoft.activity"];

    [Fact]
    public async Task PermintaanApaPun_Dijawab_DenganStatusYangDikenalDanTidakMacet()
    {
        var banyak = Math.Min(SetelanFuzz.Jumlah(Banyak), 200_000);
        TestContext.Current.TestOutputHelper!.WriteLine(SetelanFuzz.Ulang(nameof(FuzzDirectLineTests), banyak));
        var tamu = new List<KlienDirectLine>();
        for (var i = 0; i < Obrolan; i++)
        {
            tamu.Add(await situs.TamuAsync());
        }

        // Guests side by side, the requests of each one after another.
        await situs.DiDbAsync(NamaJahat.TanamAsync);
        await Task.WhenAll(Enumerable.Range(0, Obrolan).Select(t => Task.Run(() => SetamuAsync(tamu, t, banyak))));
        foreach (var satu in tamu)
        {
            await MenjawabMenuAsync(satu);
            await TerbacaSamaAsync(satu);
            satu.Dispose();
        }
    }

    private async Task SetamuAsync(List<KlienDirectLine> tamu, int giliran, int banyak)
    {
        for (var nomor = 1; nomor <= banyak; nomor++)
        {
            var acak = new Random(unchecked((SetelanFuzz.Benih * 1_000_003) + nomor));
            if (acak.Next(Obrolan) != giliran)
            {
                continue;
            }

            using var jawaban = await SatuAsync(acak, new NilaiJahat(acak), tamu[giliran], tamu[acak.Next(Obrolan)]);
            Assert.True(
                Dikenal.Contains((int)jawaban.StatusCode),
                $"{SetelanFuzz.Ulang(nameof(FuzzDirectLineTests), nomor)}\n{(int)jawaban.StatusCode} {jawaban.RequestMessage!.Method} {jawaban.RequestMessage.RequestUri}");
        }
    }

    private Task<HttpResponseMessage> SatuAsync(Random acak, NilaiJahat jahat, KlienDirectLine tamu, KlienDirectLine lain)
    {
        var jalan = tamu.AlamatObrolan;
        var tanda = acak.Next(8) switch { 0 => "", 1 => lain.Token, 2 => tamu.Token[..^3] + "xyz", 3 => "bukan.token.kita", _ => null };
        return acak.Next(12) switch
        {
            0 => tamu.KirimAsync(HttpMethod.Get, $"{jalan}/activities?watermark={Uri.EscapeDataString(Pendek(acak, jahat))}", token: tanda),
            1 => tamu.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/generate", Mentah(acak, jahat), tanda),
            2 => tamu.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/refresh", Mentah(acak, jahat), tanda),
            3 => tamu.KirimAsync(HttpMethod.Post, $"{situs.Dasar}/conversations", Mentah(acak, jahat), tanda),
            4 => tamu.KirimAsync(HttpMethod.Get, $"{situs.Dasar}/conversations/{Uri.EscapeDataString(Pendek(acak, jahat))}?watermark=-1", token: tanda),
            5 => tamu.KirimAsync(HttpMethod.Post, $"{jalan}/upload?userId={Uri.EscapeDataString(Pendek(acak, jahat))}", Unggahan(acak, jahat), tanda),
            6 => tamu.KirimAsync(CaraLain[acak.Next(CaraLain.Length)], $"{jalan}/activities", Mentah(acak, jahat), tanda),
            7 => tamu.KirimAsync(HttpMethod.Get, $"{situs.Dasar}/attachments/{Uri.EscapeDataString(Pendek(acak, jahat))}", token: tanda),
            8 => tamu.KirimAsync(HttpMethod.Post, $"{jalan}/activities", Json("""{"type":"message","from":{"id":"u1"},"text":""" + JsonValue.Create(Ketikan.Pilih(acak)).ToJsonString() + "}"), tanda),
            9 => tamu.KirimAsync(HttpMethod.Post, $"{jalan}/activities", Mentah(acak, jahat), tanda),
            _ => tamu.KirimAsync(HttpMethod.Post, $"{jalan}/activities", Json(NilaiJahat.Tulis(Activity(acak, jahat))), tanda),
        };
    }

    private static JsonObject Activity(Random acak, NilaiJahat jahat)
    {
        var activity = new JsonObject
        {
            ["type"] = Jenis[acak.Next(Jenis.Length)],
            ["from"] = new JsonObject { ["id"] = jahat.Kata(), ["name"] = jahat.Kata(), ["role"] = "user" },
            ["text"] = acak.Next(2) == 0 ? Ketikan.Pilih(acak) : jahat.Kata(),
            ["id"] = acak.Next(4) == 0 ? jahat.Kata() : null,
            ["value"] = acak.Next(3) == 0 ? jahat.Apa() : null,
            ["channelData"] = jahat.Apa(),
            ["attachments"] = acak.Next(3) == 0 ? new JsonArray(new JsonObject { ["contentType"] = jahat.Kata(), ["contentUrl"] = jahat.Kata(), ["content"] = jahat.Apa(), ["name"] = jahat.Kata() }) : null,
            ["timestamp"] = jahat.Apa(),
            ["locale"] = jahat.Kata(),
            ["replyToId"] = jahat.Kata(),
        };
        for (var kali = acak.Next(3); kali > 0; kali--)
        {
            jahat.Rusak(activity);
        }

        return activity;
    }

    private static ByteArrayContent Mentah(Random acak, NilaiJahat jahat)
    {
        var isi = acak.Next(6) switch
        {
            0 => [],
            1 => Encoding.UTF8.GetBytes(new string('[', 5000)),
            2 => [0x7B, 0x22, 0xFF, 0xFE, 0xC0, 0x80, 0x22, 0x3A, 0x31, 0x7D],
            3 => Encoding.Unicode.GetBytes("{\"type\":\"message\"}"),
            4 => Encoding.UTF8.GetBytes("{\"type\":\"message\",\"type\":\"event\",\"text\":\"\\u0000\\ud800\""),
            _ => Encoding.UTF8.GetBytes(jahat.Apa()?.ToJsonString() ?? "null"),
        };
        var hasil = new ByteArrayContent(isi);
        hasil.Headers.ContentType = MediaTypeHeaderValue.Parse(JenisIsi[acak.Next(JenisIsi.Length)]);
        return hasil;
    }

    private static HttpContent Unggahan(Random acak, NilaiJahat jahat)
    {
        if (acak.Next(3) == 0)
        {
            return Mentah(acak, jahat);
        }

        var borang = new MultipartFormDataContent();
        for (var i = acak.Next(4); i > 0; i--)
        {
            var nama = string.Concat(Pendek(acak, jahat).Where(char.IsLetterOrDigit).Append('x'));
            borang.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(jahat.Kata())), acak.Next(2) == 0 ? "file" : "activity", nama);
        }

        return borang;
    }

    private static StringContent Json(string isi) => new(isi, Encoding.UTF8, "application/json");

    // Half characters cannot be written into an address.
    private static string Pendek(Random acak, NilaiJahat jahat) =>
        string.Concat(jahat.Kata().Where(h => !char.IsSurrogate(h)).Take(acak.Next(1, 60)).Append('x'));

    // Types /menu until the bot asks what the menu asks, and was never sorry.
    private async Task MenjawabMenuAsync(KlienDirectLine tamu)
    {
        tamu.TokenSegar();
        await tamu.KetikAsync("/menu");
        await situs.TenangAsync(tamu.Obrolan);
        var baris = await situs.DiDbAsync(db => db.Set<BarisPercakapan>().AsNoTracking().SingleAsync(p => p.Alamat == tamu.Obrolan));
        var semua = await tamu.SemuaAsync();

        Assert.Null(baris.Alur);
        Assert.NotNull(baris.Pertanyaan);
        Assert.DoesNotContain(semua, a => a.ToString().Contains("terjadi gangguan pada sistem", StringComparison.Ordinal));
    }

    // Any client shows the letters of the flow: ours from the runs, others from the Markdown.
    private static async Task TerbacaSamaAsync(KlienDirectLine tamu)
    {
        var dibandingkan = 0;
        foreach (var activity in (await tamu.SemuaAsync()).Where(a => a.GetProperty("from").GetProperty("id").ValueEquals("epupns") && a.TryGetProperty("text", out _)))
        {
            var potongan = activity.GetProperty("channelData").GetProperty("epupns").GetProperty("potongan");
            var dikatakan = string.Concat(potongan.EnumerateArray().Select(p => p.GetProperty("teks").GetString()));
            Assert.Equal(PeriksaPesan.Huruf(dikatakan), PeriksaPesan.Huruf(BacaanMarkdown.Polos(activity.GetProperty("text").GetString()!)));
            dibandingkan++;
        }

        Assert.True(dibandingkan > 0);
    }
}
