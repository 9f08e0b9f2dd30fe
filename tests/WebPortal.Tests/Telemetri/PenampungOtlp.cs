using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EPupns.WebPortal.Tests.Telemetri;

/// <summary>A collector that only keeps what arrives, as the bytes that went over the line.</summary>
internal sealed class PenampungOtlp : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Jalur, byte[] Isi)> _tiba = new();
    private WebApplication? _situs;

    public string Alamat { get; private set; } = "";

    public async Task MulaiAsync()
    {
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Logging.ClearProviders();
        pembangun.WebHost.UseUrls("http://127.0.0.1:0");
        _situs = pembangun.Build();
        _situs.MapPost("/{**jalur}", async (HttpContext konteks) =>
        {
            using var isi = new MemoryStream();
            await konteks.Request.Body.CopyToAsync(isi);
            _tiba.Enqueue((konteks.Request.Path, isi.ToArray()));
            konteks.Response.ContentType = "application/x-protobuf";
        });
        await _situs.StartAsync();
        Alamat = _situs.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
    }

    /// <summary>Everything that came to this address; letters of UTF-8 stand in protobuf as they are.</summary>
    public string Isi(string jalur) => string.Concat(_tiba.Where(t => t.Jalur == jalur).Select(t => Encoding.Latin1.GetString(t.Isi)));

    /// <summary>Everything.</summary>
    public string Semua() => string.Concat(_tiba.Select(t => Encoding.Latin1.GetString(t.Isi)));

    public ValueTask DisposeAsync() => _situs?.DisposeAsync() ?? ValueTask.CompletedTask;
}
