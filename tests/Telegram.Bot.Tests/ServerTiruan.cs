using System.Net;
using System.Text;
using Telegram.Bot;

namespace StandIns.TelegramBot.Tests;

/// <summary>Answers with what it was told to, in order, and remembers what it was asked.</summary>
internal sealed class ServerTiruan(params (HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
{
    public const string Token = "123456:AAtokenRahasia";

    public const string PesanTerkirim = """{"ok":true,"result":{"message_id":7,"date":1700000000,"chat":{"id":5,"type":"private"},"text":"x"}}""";

    public List<(string Url, string? ContentType, string Body)> Permintaan { get; } = [];

    public static ServerTiruan Menjawab(string body) => new((HttpStatusCode.OK, body));

    public TelegramBotClient Klien() => new(new TelegramBotClientOptions(Token, "http://bot.uji"), new HttpClient(this));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        Permintaan.Add((request.RequestUri!.ToString(), request.Content?.Headers.ContentType?.MediaType, body));
        var (status, answer) = answers[Math.Min(Permintaan.Count, answers.Length) - 1];
        return new HttpResponseMessage(status) { Content = new StringContent(answer) };
    }
}
