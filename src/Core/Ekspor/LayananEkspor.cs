using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Ekspor;

/// <summary>Registers the slice.</summary>
public static class LayananEkspor
{
    /// <summary>The tables, in the order in which they are offered.</summary>
    public static IServiceCollection TambahEkspor(this IServiceCollection layanan) => layanan
        .AddScoped<TabelEkspor, TabelPnsTerdaftar>();
}
