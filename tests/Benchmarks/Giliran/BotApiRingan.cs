using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EPupns.Benchmarks.Giliran;

/// <summary>
/// A Bot API that only answers: it takes every call, gives messages their numbers and hands their text and buttons to the
/// person they are for. (The strict double of the tests checks everything and would be what is measured.)
/// </summary>
internal sealed class BotApiRingan : IAsyncDisposable
{
    private readonly WebApplication _pelayan;
    private readonly ConcurrentDictionary<long, Orang> _orang = new();
    private int _pesan;
    private int _panggilan;

    private BotApiRingan(WebApplication pelayan) => _pelayan = pelayan;

    /// <summary>Its address.</summary>
    public string Alamat => _pelayan.Urls.First();

    /// <summary>Calls so far.</summary>
    public int Panggilan => _panggilan;

    /// <summary>The webhook was set: the bot is ready.</summary>
    public TaskCompletionSource Siap { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<BotApiRingan> MulaiAsync()
    {
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Logging.ClearProviders();
        var pelayan = pembangun.Build();
        pelayan.Urls.Add("http://127.0.0.1:0");
        var api = new BotApiRingan(pelayan);
        pelayan.Run(api.JawabAsync);
        await pelayan.StartAsync();
        return api;
    }

    public void Kenalkan(Orang orang) => _orang[orang.Id] = orang;

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    private async Task JawabAsync(HttpContext konteks)
    {
        Interlocked.Increment(ref _panggilan);
        var cara = konteks.Request.Path.Value!.Split('/')[^1];
        var jawaban = cara switch
        {
            "getMe" => """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"e-PUPNS","username":"epupns_bot"}}""",
            "sendMessage" => await PesanAsync(konteks.Request),
            "sendDocument" or "sendPhoto" => await BerkasAsync(konteks.Request),
            _ => """{"ok":true,"result":true}""",
        };
        if (cara == "setWebhook")
        {
            Siap.TrySetResult();
        }

        konteks.Response.ContentType = "application/json";
        await konteks.Response.WriteAsync(jawaban);
    }

    private async Task<string> PesanAsync(HttpRequest permintaan)
    {
        using var isi = await JsonDocument.ParseAsync(permintaan.Body);
        var tujuan = isi.RootElement.GetProperty("chat_id").GetInt64();
        Sampaikan(tujuan, isi.RootElement.GetProperty("text").GetString()!, isi.RootElement);
        return Hasil(tujuan);
    }

    private async Task<string> BerkasAsync(HttpRequest permintaan)
    {
        var isian = await permintaan.ReadFormAsync();
        var tujuan = long.Parse(isian["chat_id"]!, System.Globalization.CultureInfo.InvariantCulture);
        Sampaikan(tujuan, isian["caption"].ToString(), default);
        return Hasil(tujuan);
    }

    private void Sampaikan(long tujuan, string teks, JsonElement isi)
    {
        var tombol = new Dictionary<string, string>();
        if (isi.ValueKind == JsonValueKind.Object && isi.TryGetProperty("reply_markup", out var papan))
        {
            foreach (var satu in papan.GetProperty("inline_keyboard").EnumerateArray().SelectMany(b => b.EnumerateArray()))
            {
                if (satu.TryGetProperty("callback_data", out var data))
                {
                    tombol[satu.GetProperty("text").GetString()!] = data.GetString()!;
                }
            }
        }

        if (_orang.TryGetValue(tujuan, out var orang))
        {
            orang.Dengar(teks, tombol);
        }
    }

    private string Hasil(long tujuan) =>
        $$"""{"ok":true,"result":{"message_id":{{Interlocked.Increment(ref _pesan)}},"date":1,"chat":{"id":{{tujuan}},"type":"private"},"from":{"id":1,"is_bot":true,"first_name":"e-PUPNS"} } }""";
}
