using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Laman;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Helpdesk;

/// <summary>Registers the slice.</summary>
public static class LayananHelpdesk
{
    /// <summary>Reports: made, read, handled by staff, answered by the person.</summary>
    public static IServiceCollection TambahHelpdesk(this IServiceCollection layanan) => layanan
        .AddScoped<BuatLaporan>().AddScoped<LaporkanRujukan>().AddScoped<BacaLaporan>().AddScoped<DaftarLaporan>().AddScoped<JawabKelompok>().AddScoped<PakaiRujukan>()
        .AddScoped<CekLaporan>().AddScoped<BatasLaporan>().AddScoped<AngkaMeja>().AddScoped<CariJawaban>().AddSingleton<IPemeriksaLaman, PemeriksaTanya>().AddSingleton<IngatanJawaban>()
        .AddScoped<IPemakaiBerkas, PemakaiBerkasLaporan>()
        .AddScoped<PegangLaporan>().AddScoped<PenulisPesan>()
        .AddScoped<AmbilLaporan>().AddScoped<LepasLaporan>().AddScoped<BalasLaporan>().AddScoped<TanyaBalikLaporan>().AddScoped<TeruskanLaporan>()
        .AddScoped<SelesaikanLaporan>().AddScoped<CatatLaporan>().AddScoped<GabungLaporan>().AddScoped<SuntingBalasan>().AddScoped<KelolaJawabanSiap>().AddScoped<TautkanGrup>().AddScoped<KalenderMeja>().AddScoped<EskalasiLaporan>()
        .AddScoped<TautLaporan>().AddScoped<TindakLaporan>().AddScoped<OrangLaporan>().AddScoped<TurunkanDariLaporan>().AddScoped<BukaKunciAkun>().AddScoped<UsulkanIdentitas>().AddScoped<PutuskanIdentitas>()
        .AddScoped<LaporanPemulihan>()
        .AddScoped<IPendengar<PermintaanDiterima>>(l => l.GetRequiredService<LaporanPemulihan>()).AddScoped<IPendengar<PermintaanBergerak>>(l => l.GetRequiredService<LaporanPemulihan>())
        .AddScoped<TulisiLaporan>().AddScoped<BukaLagiLaporan>().AddScoped<NilaiLaporan>();
}
