using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Verifikasi;

/// <summary>Registers the slice.</summary>
public static class LayananVerifikasi
{
    /// <summary>Cases, decisions, and the way of a form through the levels.</summary>
    public static IServiceCollection TambahVerifikasi(this IServiceCollection layanan) => layanan
        .AddScoped<IPemakaiBerkas, PemakaiJawaban>()
        .AddScoped<IPendengar<FormulirDikirim>, MulaiVerifikasi>()
        .AddScoped<BacaKasus>()
        .AddScoped<LihatJawaban>()
        .AddScoped<PegangKasus>()
        .AddScoped<KlaimFormulir>()
        .AddScoped<LepasFormulir>()
        .AddScoped<PenandaBaris>()
        .AddScoped<PenerusTingkat>()
        .AddScoped<PutuskanBaris>()
        .AddScoped<TanyaBaris>()
        .AddScoped<JawabPertanyaan>()
        .AddScoped<SelesaikanTingkat>()
        .AddScoped<KembalikanFormulir>()
        .AddScoped<PenyebutBaris>()
        .AddScoped<TurunkanSebagian>()
        .AddScoped<SetujuiBanyak>()
        .AddScoped<BerkasPerubahan>();
}
