using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Laman;

/// <summary>Registers the slice.</summary>
public static class LayananLaman
{
    /// <summary>Public pages.</summary>
    public static IServiceCollection TambahLaman(this IServiceCollection layanan) => layanan.AddScoped<BacaLaman>().AddScoped<TerbitkanLaman>();
}
