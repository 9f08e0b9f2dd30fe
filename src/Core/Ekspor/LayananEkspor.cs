using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Ekspor;

/// <summary>Registers the slice.</summary>
public static class LayananEkspor
{
    /// <summary>The tables, in the order in which they are offered, and what is done with them.</summary>
    public static IServiceCollection TambahEkspor(this IServiceCollection layanan) => layanan
        .AddScoped<TabelEkspor, TabelPnsTerdaftar>()
        .AddScoped<TabelEkspor, TabelPerubahan>()
        .AddScoped<TabelEkspor, TabelAduan>()
        .AddScoped<TabelEkspor, TabelPartisipasi>()
        .AddScoped<TabelEkspor, TabelBelumIkut>()
        .AddScoped<GudangEkspor>().AddScoped<MintaEkspor>().AddScoped<KerjakanEkspor>().AddScoped<UnduhEkspor>().AddScoped<BatalkanEkspor>().AddScoped<PembersihEkspor>();
}
