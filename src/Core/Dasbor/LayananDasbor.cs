using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Dasbor;

/// <summary>Registers the slice.</summary>
public static class LayananDasbor
{
    /// <summary>Counting, reading, and the missing.</summary>
    public static IServiceCollection TambahDasbor(this IServiceCollection layanan) => layanan
        .AddScoped<HitungPeserta>().AddScoped<BacaDasbor>().AddScoped<NyatakanAlasan>().AddScoped<DaftarBelumIkut>();
}
