using EPupns.Core.Referensi.Demo;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Kelola;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Referensi;

/// <summary>Registers the slice.</summary>
public static class LayananReferensi
{
    /// <summary>Search, names, imports.</summary>
    public static IServiceCollection TambahReferensi(this IServiceCollection layanan)
    {
        layanan.AddScoped<CariRujukan>();
        layanan.AddSingleton<IngatanRujukan>();
        layanan.AddScoped<BacaRujukan>();
        layanan.AddScoped<NamaInstansi>();
        layanan.AddScoped<PenulisRujukan>();
        layanan.AddScoped<PenanamRujukan>();
        layanan.AddScoped<ImporRujukan>();
        layanan.AddScoped<ImporInstansi>();
        layanan.AddScoped<UbahRujukan>();
        return layanan;
    }
}
