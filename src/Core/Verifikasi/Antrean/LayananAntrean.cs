using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Verifikasi;

/// <summary>Registers the queue.</summary>
public static class LayananAntrean
{
    /// <summary>The list and what is taken from it.</summary>
    public static IServiceCollection TambahAntrean(this IServiceCollection layanan) => layanan
        .AddScoped<DaftarAntrean>()
        .AddScoped<AmbilBerikutnya>();
}
