using EPupns.Core.Siaran;

namespace EPupns.Bot.Percakapan;

/// <summary>Looks every minute which reminders are due.</summary>
internal sealed class KampanyeBerkala(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<KampanyeBerkala> log)
    : KerjaBerkala(TimeSpan.FromMinutes(1), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<JalankanKampanye>().JalankanAsync(batal);
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Pengingat belum dapat dibuat; dicoba lagi satu menit kemudian");
}
