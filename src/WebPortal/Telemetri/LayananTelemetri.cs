namespace EPupns.WebPortal.Telemetri;

/// <summary>Registers the reports to a collector, where one is configured.</summary>
public static class LayananTelemetri
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection TambahTelemetri(this IServiceCollection layanan, IConfiguration susunan)
    {
        var bagian = susunan.GetSection(PilihanTelemetri.Bagian);
        layanan.Configure<PilihanTelemetri>(bagian);
        return string.IsNullOrWhiteSpace(bagian[nameof(PilihanTelemetri.Endpoint)]) ? layanan
            : layanan.AddSingleton<PengirimTelemetri>().AddHostedService(l => l.GetRequiredService<PengirimTelemetri>());
    }
}
