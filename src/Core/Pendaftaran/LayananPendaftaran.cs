using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pendaftaran.Peserta;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Pendaftaran;

/// <summary>Registers the slice.</summary>
public static class LayananPendaftaran
{
    /// <summary>Use-cases of registration, approval and login.</summary>
    public static IServiceCollection TambahPendaftaran(this IServiceCollection layanan) => layanan
        .AddScoped<CariPeserta>()
        .AddScoped<CekStatus>()
        .AddScoped<Daftarkan>()
        .AddScoped<PemutusRegistrasi>()
        .AddScoped<Setujui>()
        .AddScoped<Tolak>()
        .AddScoped<AturInstansi>()
        .AddScoped<DaftarInstansi>()
        .AddScoped<JalankanJadwal>()
        .AddScoped<JadwalCsv>()
        .AddScoped<MintaKabar>()
        .AddScoped<MasukPns>()
        .AddScoped<GantiKontak>()
        .AddScoped<DaftarRegistrasi>()
        .AddScoped<CariRincian>()
        .AddSingleton<TandaBukti>();
}
