using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Cadangan;

/// <summary>Registers the slice.</summary>
public static class LayananCadangan
{
    /// <summary>Backup and restore.</summary>
    public static IServiceCollection TambahCadangan(this IServiceCollection layanan) =>
        layanan.AddSingleton<AlatPg>().AddScoped<Cadangkan>().AddScoped<Pulihkan>();
}
