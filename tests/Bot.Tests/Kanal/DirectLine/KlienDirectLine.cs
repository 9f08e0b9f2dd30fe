using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>A client that speaks the protocol by hand, so that the tests see exactly what goes over the wire.</summary>
internal sealed class KlienDirectLine(SitusDirectLine situs) : IDisposable
{
    private readonly HttpClient _http = new();
    private string _watermark = "";

    public string Token { get; set; } = "";

    public string Obrolan { get; set; } = "";

    public string AlamatObrolan => $"{situs.Dasar}/conversations/{Obrolan}";

    public async Task<JsonElement> MintaTokenAsync(object? isi = null)
    {
        using var jawaban = await KirimAsync(HttpMethod.Post, $"{situs.Dasar}/tokens/generate", isi is null ? null : JsonContent.Create(isi), token: "");
        var badan = await IsiAsync(jawaban, HttpStatusCode.OK);
        (Token, Obrolan) = (badan.GetProperty("token").GetString()!, badan.GetProperty("conversationId").GetString()!);
        return badan;
    }

    /// <summary>As the web page does after a long pause: a new token for the same conversation.</summary>
    public void TokenSegar() => Token = situs.Layanan.GetRequiredService<TokenDirectLine>().Buat(new TokenObrolan(Obrolan, null));

    public Task<HttpResponseMessage> MulaiAsync() => KirimAsync(HttpMethod.Post, $"{situs.Dasar}/conversations", JsonContent.Create(new { user = new { } }));

    public Task<HttpResponseMessage> KirimAsync(HttpMethod cara, string alamat, HttpContent? isi = null, string? token = null)
    {
        var permintaan = new HttpRequestMessage(cara, alamat) { Content = isi };
        if (token != "")
        {
            permintaan.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        }

        return _http.SendAsync(permintaan);
    }

    public Task<HttpResponseMessage> PostingAsync(object activity) =>
        KirimAsync(HttpMethod.Post, $"{AlamatObrolan}/activities", JsonContent.Create(activity));

    /// <summary>Posts words; the activity's id.</summary>
    public async Task<string> KetikAsync(string teks)
    {
        using var jawaban = await PostingAsync(new { type = "message", from = new { id = "u1" }, text = teks });
        return (await IsiAsync(jawaban, HttpStatusCode.OK)).GetProperty("id").GetString()!;
    }

    /// <summary>Presses a button of an activity, as WebChat does.</summary>
    public Task<HttpResponseMessage> TekanAsync(JsonElement tindakan) => PostingAsync(new
    {
        type = "message",
        from = new { id = "u1" },
        text = tindakan.GetProperty("text").GetString(),
        value = tindakan.GetProperty("value"),
        channelData = new { messageBack = new { displayText = tindakan.GetProperty("displayText").GetString() } },
    });

    /// <summary>Posts words or a file as an answer to an activity, as our page does.</summary>
    public async Task<HttpResponseMessage> BalasAsync(string dibalas, string teks, (string Nama, byte[] Isi)? berkas)
    {
        var activity = new { type = "message", from = new { id = "u1" }, text = teks, replyToId = dibalas };
        if (berkas is not { } satu)
        {
            return await PostingAsync(activity);
        }

        using var borang = new MultipartFormDataContent();
        borang.Add(new StringContent(JsonSerializer.Serialize(activity), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity");
        borang.Add(new ByteArrayContent(satu.Isi), "file", satu.Nama);
        return await KirimAsync(HttpMethod.Post, $"{AlamatObrolan}/upload?userId=u1", borang);
    }

    public async Task<HttpResponseMessage> UnggahAsync(params (string Nama, byte[] Isi)[] berkas)
    {
        using var borang = new MultipartFormDataContent();
        foreach (var (nama, isi) in berkas)
        {
            borang.Add(new ByteArrayContent(isi), "file", nama);
        }

        return await KirimAsync(HttpMethod.Post, $"{AlamatObrolan}/upload?userId=u1", borang);
    }

    /// <summary>The whole log from the beginning, once everything has been delivered.</summary>
    public async Task<List<JsonElement>> SemuaAsync()
    {
        _watermark = "";
        return await BaruAsync();
    }

    /// <summary>What is new since the last call, once everything has been delivered.</summary>
    public async Task<List<JsonElement>> BaruAsync()
    {
        await situs.TenangAsync(Obrolan);
        var hasil = new List<JsonElement>();
        while (true)
        {
            using var jawaban = await KirimAsync(HttpMethod.Get, $"{AlamatObrolan}/activities?watermark={_watermark}");
            var badan = await IsiAsync(jawaban, HttpStatusCode.OK);
            _watermark = badan.GetProperty("watermark").GetString()!;
            if (badan.GetProperty("activities").GetArrayLength() == 0)
            {
                return hasil;
            }

            hasil.AddRange(badan.GetProperty("activities").EnumerateArray());
        }
    }

    public async Task<ClientWebSocket> BukaAliranAsync(string watermark)
    {
        using var jawaban = await KirimAsync(HttpMethod.Get, $"{AlamatObrolan}?watermark={watermark}");
        var soket = new ClientWebSocket();
        await soket.ConnectAsync(new Uri((await IsiAsync(jawaban, HttpStatusCode.OK)).GetProperty("streamUrl").GetString()!), CancellationToken.None);
        return soket;
    }

    /// <summary>The next frame that holds activities.</summary>
    public static async Task<JsonElement> BingkaiAsync(ClientWebSocket soket)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var isi = new MemoryStream();
        var penyangga = new byte[4096];
        do
        {
            isi.SetLength(0);
            ValueWebSocketReceiveResult bagian;
            do
            {
                bagian = await soket.ReceiveAsync(penyangga.AsMemory(), batas.Token);
                isi.Write(penyangga.AsSpan(0, bagian.Count));
            }
            while (!bagian.EndOfMessage);
        }
        while (isi.Length == 0);
        return JsonDocument.Parse(Encoding.UTF8.GetString(isi.ToArray())).RootElement;
    }

    public static async Task<JsonElement> IsiAsync(HttpResponseMessage jawaban, HttpStatusCode harus)
    {
        var teks = await jawaban.Content.ReadAsStringAsync();
        Assert.True(jawaban.StatusCode == harus, $"{(int)jawaban.StatusCode} {teks}");
        return JsonDocument.Parse(teks).RootElement;
    }

    public static async Task<(HttpStatusCode Status, string? Kode)> GalatAsync(HttpResponseMessage jawaban)
    {
        var badan = JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement;
        return (jawaban.StatusCode, badan.GetProperty("error").GetProperty("code").GetString());
    }

    public void Dispose() => _http.Dispose();
}
