using EPupns.Core.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Pengisian;

/// <summary>Registers the papers.</summary>
public static class LayananLampiran
{
    /// <summary>What is needed, attaching, taking away, seeing, links for sending.</summary>
    public static IServiceCollection TambahLampiran(this IServiceCollection layanan) => layanan
        .AddScoped<DaftarBerkas>()
        .AddScoped<IPemakaiBerkas, PemakaiLampiran>()
        .AddScoped<LampirkanBerkas>()
        .AddScoped<CabutLampiran>()
        .AddScoped<LihatBerkas>()
        .AddScoped<UnggahLewatTautan>();
}
