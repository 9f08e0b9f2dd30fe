using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EPupns.Benchmarks.Giliran;

/// <summary>Brings updates to the webhook as Telegram does, with the secret, and again until the bot takes them.</summary>
internal sealed class PengirimUpdate(Uri webhook, string rahasia, int sambungan) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = sambungan });
    private int _update;
    private int _diulang;

    /// <summary>Deliveries that had to be repeated.</summary>
    public int Diulang => _diulang;

    public Task KetikAsync(long orang, string teks)
    {
        var isi = JsonEncodedText.Encode(teks, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        var perintah = teks[0] == '/' ? $$""","entities":[{"type":"bot_command","offset":0,"length":{{teks.Length}}}]""" : "";
        return KirimAsync(nomor => $$"""{"update_id":{{nomor}},"message":{"message_id":{{nomor}},"from":{{Dari(orang)}},"chat":{{Obrolan(orang)}},"date":1442000000,"text":"{{isi}}"{{perintah}} } }""");
    }

    public Task TekanAsync(long orang, string data) =>
        KirimAsync(nomor => $$"""{"update_id":{{nomor}},"callback_query":{"id":"{{nomor}}","from":{{Dari(orang)}},"message":{"message_id":1,"date":1442000000,"chat":{{Obrolan(orang)}},"text":"x"},"chat_instance":"1","data":"{{data}}"} }""");

    public void Dispose() => _http.Dispose();

    private static string Dari(long orang) => $$"""{"id":{{orang}},"is_bot":false,"first_name":"Orang","language_code":"id"}""";

    private static string Obrolan(long orang) => $$"""{"id":{{orang}},"first_name":"Orang","type":"private"}""";

    private async Task KirimAsync(Func<int, string> susun)
    {
        var json = Encoding.UTF8.GetBytes(susun(Interlocked.Increment(ref _update)));
        while (true)
        {
            using var pesan = new HttpRequestMessage(HttpMethod.Post, webhook) { Content = new ByteArrayContent(json) };
            pesan.Content.Headers.ContentType = new("application/json");
            pesan.Headers.Add("X-Telegram-Bot-Api-Secret-Token", rahasia);
            using var jawaban = await _http.SendAsync(pesan);
            if (jawaban.IsSuccessStatusCode)
            {
                return;
            }

            Interlocked.Increment(ref _diulang);
            await Task.Delay(50);
        }
    }
}
