using EPupns.Core.Dasar;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EPupns.WebPortal.Telemetri;

/// <summary>
/// Sends what is measured to an OTLP collector (HTTP, protobuf). Only sources whose tags come from fixed lists are named here: traces of requests carry
/// addresses, and addresses carry tokens and numbers, so they are not among them.
/// </summary>
public sealed class PengirimTelemetri(IOptions<PilihanTelemetri> pilihan) : IHostedService, IDisposable
{
    private static readonly string[] Meter = [Ukuran.Nama, "Microsoft.AspNetCore.Hosting", "System.Runtime"];
    private MeterProvider? _ukuran;
    private TracerProvider? _jejak;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var (p, siapa) = (pilihan.Value, ResourceBuilder.CreateEmpty().AddService(pilihan.Value.Nama));
        _jejak = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(siapa).AddSource(Ukuran.Nama)
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(p.BagianJejak)))
            .AddOtlpExporter(o => Atur(o, "v1/traces")).Build();
        _ukuran = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(siapa).AddMeter(Meter)
            .AddOtlpExporter((o, pembaca) =>
            {
                Atur(o, "v1/metrics");
                pembaca.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = Math.Max(1, p.DetikMetrik) * 1000;
            }).Build();
        return Task.CompletedTask;
    }

    /// <summary>Sends what is there now.</summary>
    public void Kirim()
    {
        _jejak?.ForceFlush();
        _ukuran?.ForceFlush();
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose()
    {
        _jejak?.Dispose();
        _ukuran?.Dispose();
    }

    private void Atur(OtlpExporterOptions tujuan, string jalur)
    {
        tujuan.Protocol = OtlpExportProtocol.HttpProtobuf;
        tujuan.Endpoint = new Uri($"{pilihan.Value.Endpoint.TrimEnd('/')}/{jalur}");
        tujuan.TimeoutMilliseconds = 5000;
        if (pilihan.Value.Tajuk.Length > 0)
        {
            tujuan.Headers = pilihan.Value.Tajuk;
        }
    }
}
