using EPupns.Core.Dasbor;

namespace EPupns.Bot.Percakapan;

/// <summary>Keeps the counts of the dashboards: asks every minute whether it is time.</summary>
internal sealed class HitunganBerkala(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<HitunganBerkala> log) : KerjaBerkala(TimeSpan.FromMinutes(1), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<HitungPeserta>().JalankanAsync(batal);
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Hitungan dasbor gagal; dicoba lagi satu menit kemudian");
}
