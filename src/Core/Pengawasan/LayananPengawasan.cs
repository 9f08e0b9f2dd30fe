using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Pengawasan;

/// <summary>Registers the guarding of the audit.</summary>
public static class LayananPengawasan
{
    /// <summary>Sealing, daily roots, the check, and who reads what.</summary>
    public static IServiceCollection TambahPengawasan(this IServiceCollection layanan) => layanan
        .AddScoped<KunciSegel>()
        .AddScoped<PenyegelJejak>()
        .AddScoped<PenutupHari>()
        .AddScoped<PeriksaRantai>()
        .AddScoped<CatatBacaan>()
        .AddScoped<SiapaMelihat>()
        .AddScoped<CariJejak>()
        .AddScoped<BuktiTermasuk>();
}
