using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>
/// A load balancer before several processes: each webhook call goes to any of them, now and then to two at the same moment, as happens
/// when a call is given up and repeated while the first still runs.
/// </summary>
internal sealed class Pembagi : IAsyncDisposable
{
    private const string Rahasia = "X-Telegram-Bot-Api-Secret-Token";
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private readonly string[] _tujuan;
    private readonly WebApplication _web;
    private int _kembar;

    private Pembagi(string[] tujuan)
    {
        _tujuan = tujuan;
        var pembangun = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        pembangun.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        _web = pembangun.Build();
        ((IApplicationBuilder)_web).Run(TeruskanAsync);
    }

    public string Url => _web.Urls.First();

    /// <summary>Calls that went to two processes.</summary>
    public int Kembar => _kembar;

    public static async Task<Pembagi> MulaiAsync(params string[] tujuan)
    {
        var pembagi = new Pembagi(tujuan);
        await pembagi._web.StartAsync();
        return pembagi;
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    private async Task TeruskanAsync(HttpContext konteks)
    {
        using var isi = new MemoryStream();
        await konteks.Request.Body.CopyToAsync(isi);
        var (jalur, rahasia) = (konteks.Request.Path.Value!, konteks.Request.Headers[Rahasia].ToString());
        var kembar = _tujuan.Length > 1 && Random.Shared.Next(8) == 0;
        _kembar += kembar ? 1 : 0;
        var tujuan = _tujuan.OrderBy(_ => Random.Shared.Next()).Take(kembar ? 2 : 1);
        var (status, balasan) = (await Task.WhenAll(tujuan.Select(t => AntarAsync(t + jalur, rahasia, isi.ToArray())))).MinBy(j => j.Status);
        konteks.Response.StatusCode = status;
        if (balasan.Length > 0)
        {
            konteks.Response.ContentType = "application/json";
            await konteks.Response.Body.WriteAsync(balasan);
        }
    }

    private async Task<(int Status, byte[] Balasan)> AntarAsync(string alamat, string rahasia, byte[] isi)
    {
        try
        {
            using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat);
            permintaan.Content = new ByteArrayContent(isi);
            permintaan.Headers.Add(Rahasia, rahasia);
            using var jawaban = await _http.SendAsync(permintaan);
            return ((int)jawaban.StatusCode, await jawaban.Content.ReadAsByteArrayAsync());
        }
        catch (Exception galat) when (galat is HttpRequestException or OperationCanceledException)
        {
            // Killed, or not started yet: Telegram is told so, and brings it again.
            return (StatusCodes.Status502BadGateway, []);
        }
    }
}
