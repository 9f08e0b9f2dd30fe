using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Pemulihan.Permintaan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Looks every minute whose day to object is over.</summary>
internal sealed class PenyelesaiPemulihan(IServiceScopeFactory lingkup, SinyalKeluar sinyal, TimeProvider waktu, ILogger<PenyelesaiPemulihan> log)
    : KerjaBerkala(TimeSpan.FromMinutes(1), waktu)
{
    protected override async Task KerjakanAsync(CancellationToken batal)
    {
        await using var cakupan = lingkup.CreateAsyncScope();
        if (await cakupan.ServiceProvider.GetRequiredService<SelesaikanPemulihan>().JalankanAsync(batal) > 0)
        {
            sinyal.Bunyikan();
        }
    }

    protected override void Catat(Exception galat) => log.LogWarning(galat, "Penyelesaian pemulihan gagal; dicoba lagi satu menit kemudian");
}
