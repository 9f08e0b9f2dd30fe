using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Privasi;

/// <summary>Registers the slice.</summary>
public static class LayananPrivasi
{
    /// <summary>A person's copy of their own data, and its removal.</summary>
    public static IServiceCollection TambahPrivasi(this IServiceCollection layanan) => layanan.AddScoped<SusunSalinan>().AddScoped<UnduhSalinan>().AddScoped<HapusData>();
}
