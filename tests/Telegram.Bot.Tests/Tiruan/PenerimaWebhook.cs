using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace StandIns.TelegramBot.Tests.Tiruan;

/// <summary>A bot's web side: notes what is delivered and answers as it is told.</summary>
internal sealed class PenerimaWebhook : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Func<Update, Task<int>> _jawab;

    private PenerimaWebhook(Func<Update, Task<int>> jawab)
    {
        _jawab = jawab;
        var pembangun = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        pembangun.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _web = pembangun.Build();
        ((IApplicationBuilder)_web).Run(TerimaAsync);
    }

    public ConcurrentQueue<(string? Rahasia, Update Update)> Terima { get; } = new();

    public IEnumerable<string?> Teks => Terima.Select(satu => satu.Update.Message?.Text ?? satu.Update.CallbackQuery?.Data);

    public string Url => $"{_web.Urls.First()}/telegram/webhook";

    public static async Task<PenerimaWebhook> MulaiAsync(Func<Update, Task<int>> jawab)
    {
        var penerima = new PenerimaWebhook(jawab);
        await penerima._web.StartAsync();
        return penerima;
    }

    public static Task<PenerimaWebhook> MulaiAsync(params int[] status)
    {
        var ke = -1;
        return MulaiAsync(_ => Task.FromResult(status[Math.Min(Interlocked.Increment(ref ke), status.Length - 1)]));
    }

    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private async Task TerimaAsync(HttpContext konteks)
    {
        var update = await JsonSerializer.DeserializeAsync<Update>(konteks.Request.Body, JsonBotAPI.Options);
        Terima.Enqueue((konteks.Request.Headers["X-Telegram-Bot-Api-Secret-Token"], update!));
        konteks.Response.StatusCode = await _jawab(update!);
    }
}
