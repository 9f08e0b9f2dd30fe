using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.DirectLine.Log;

/// <summary>Removes old activities, now and then.</summary>
internal sealed class PembersihDirectLine(IServiceScopeFactory lingkup, ILogger<PembersihDirectLine> log) : KerjaBerkala(TimeSpan.FromMinutes(20), TimeProvider.System)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        await cakupan.ServiceProvider.GetRequiredService<LogObrolan>().BersihkanAsync(batal);
    }

    protected override void Catat(Exception galat) => log.LogError(galat, "Aktivitas lama Direct Line belum dapat dihapus; dicoba lagi");
}
