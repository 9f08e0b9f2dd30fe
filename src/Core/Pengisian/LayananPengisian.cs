using EPupns.Core.Formulir.Pupns;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Pengisian;

/// <summary>Registers the slice.</summary>
public static class LayananPengisian
{
    /// <summary>The form of PUPNS 2015 and the use-cases that fill it in.</summary>
    public static IServiceCollection TambahPengisian(this IServiceCollection layanan) => layanan
        .TambahLampiran()
        .AddSingleton(_ => Pupns2015.Definisi)
        .AddScoped<CatatanTerbuka>()
        .AddScoped<BacaBorang>()
        .AddScoped<KonteksBorang>()
        .AddScoped<TafsirkanIsian>()
        .AddScoped<DuniaBorang>()
        .AddScoped<PeriksaBorang>()
        .AddScoped<JelaskanTemuan>()
        .AddScoped<PenjagaBorang>()
        .AddScoped<PembukaLembar>()
        .AddScoped<PencatatNik>()
        .AddScoped<PenulisLembar>()
        .AddScoped<SejarahIsian>()
        .AddScoped<UrungkanTerakhir>()
        .AddScoped<KelolaCatatan>()
        .AddScoped<IsiDariNip>()
        .AddScoped<TambahBeberapa>()
        .AddScoped<BacaPerubahan>()
        .AddScoped<IsiIsian>()
        .AddScoped<KunciFormulir>()
        .AddScoped<CariFormulir>()
        .AddScoped<Kirim>()
        .AddScoped<MintaTurunStatus>()
        .AddScoped<TurunStatus>();
}
