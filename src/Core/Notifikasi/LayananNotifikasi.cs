using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Notifikasi;

/// <summary>Registers the slice.</summary>
public static class LayananNotifikasi
{
    /// <summary>The known channels of a person.</summary>
    public static IServiceCollection TambahNotifikasi(this IServiceCollection layanan) => layanan
        .AddScoped<CatatKanal>()
        .AddScoped<IPendengar<RegistrasiDibuat>>(l => l.GetRequiredService<CatatKanal>());
}
