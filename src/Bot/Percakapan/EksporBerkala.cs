using EPupns.Core.Ekspor;

namespace EPupns.Bot.Percakapan;

/// <summary>Writes the exports that wait, one after another.</summary>
internal sealed class EksporBerkala(IServiceScopeFactory lingkup, TimeProvider waktu, ILogger<EksporBerkala> log) : KerjaBerkala(TimeSpan.FromSeconds(2), waktu, langsung: false)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        bool ada;
        do
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            ada = await cakupan.ServiceProvider.GetRequiredService<KerjakanEkspor>().JalankanAsync(batal);
        }
        while (ada);
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Ekspor gagal; dicoba lagi sebentar kemudian");
}
