using EPupns.Core.Berkas;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Pemulihan;

/// <summary>Registers the slice.</summary>
public static class LayananPemulihan
{
    /// <summary>Recovery of number, password and security answer.</summary>
    public static IServiceCollection TambahPemulihan(this IServiceCollection layanan) => layanan
        .AddScoped<PertanyaanPengaman>()
        .AddScoped<BuktikanDiri>()
        .AddScoped<BuktikanSandi>()
        .AddScoped<PemegangIzin>()
        .AddScoped<GantiSandi>()
        .AddScoped<GantiPengaman>()
        .AddScoped<SandiLewatTautan>()
        .AddScoped<IPemakaiBerkas, PemakaiAkte>()
        .AddScoped<PemegangPermintaan>()
        .AddScoped<AjukanPemulihan>()
        .AddScoped<CariPermintaan>()
        .AddScoped<LihatAkte>()
        .AddScoped<PutuskanPemulihan>()
        .AddScoped<SanggahPemulihan>()
        .AddScoped<SanggahLewatTautan>()
        .AddScoped<PerbaruiTautan>()
        .AddScoped<SelesaikanPemulihan>();
}
