using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Pendaftaran.Pembukaan;

namespace EPupns.Bot.Percakapan;

/// <summary>Looks every minute which instansi open or close today.</summary>
internal sealed class JadwalBerkala(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<JadwalBerkala> log)
    : KerjaBerkala(TimeSpan.FromMinutes(1), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        if (await cakupan.ServiceProvider.GetRequiredService<JalankanJadwal>().JalankanAsync(batal) > 0)
        {
            sinyal.Bunyikan();
        }
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Jadwal pembukaan instansi belum dijalankan; dicoba lagi satu menit kemudian");
}
