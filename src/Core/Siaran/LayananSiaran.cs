using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Siaran;

/// <summary>Registers the slice.</summary>
public static class LayananSiaran
{
    /// <summary>Announcements and campaigns.</summary>
    public static IServiceCollection TambahSiaran(this IServiceCollection layanan) => layanan
        .AddScoped<PencariSasaran>()
        .AddScoped<BuatSiaran>()
        .AddScoped<AturSiaran>()
        .AddScoped<DaftarSiaran>()
        .AddScoped<SaringPengingat>()
        .AddScoped<KelolaKampanye>()
        .AddScoped<JalankanKampanye>()
        .AddScoped<AturPengingat>()
        .AddScoped<CatatPenerima>()
        .AddScoped<JalankanSiaran>();
}
