using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Siaran;

namespace EPupns.Bot.Percakapan;

/// <summary>Hands out announcements and reminders, some each second.</summary>
internal sealed class SiaranBerkala(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<SiaranBerkala> log)
    : KerjaBerkala(TimeSpan.FromSeconds(1), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        if (await cakupan.ServiceProvider.GetRequiredService<JalankanSiaran>().JalankanAsync(batal) > 0)
        {
            sinyal.Bunyikan();
        }
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Pengumuman belum dapat disampaikan; dicoba lagi");
}
