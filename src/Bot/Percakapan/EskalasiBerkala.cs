using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Percakapan;

/// <summary>Looks every minute which reports have become later than promised.</summary>
internal sealed class EskalasiBerkala(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<EskalasiBerkala> log)
    : KerjaBerkala(TimeSpan.FromMinutes(1), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        if (await cakupan.ServiceProvider.GetRequiredService<EskalasiLaporan>().JalankanAsync(batal) > 0)
        {
            sinyal.Bunyikan();
        }
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Pemeriksaan laporan yang terlambat gagal; dicoba lagi satu menit kemudian");
}
