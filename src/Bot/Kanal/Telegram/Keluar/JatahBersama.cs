using EPupns.Core.Data;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>
/// The pace of Telegram that all processes on one PostgreSQL keep together. Windows of a fifth of a second, each with a sixth of what a second
/// may have: a second touches six of them at most. Messages to many may use three fifths of a window; the rest is for replies alone.
/// </summary>
internal sealed class JatahBersama(IServiceScopeFactory lingkup, PilihanData data, IOptions<PilihanTelegram> pilihan, ILogger<JatahBersama> log) : IDisposable
{
    private static readonly TimeSpan Jendela = TimeSpan.FromMilliseconds(200);
    // Nobody gets more from Telegram; a setting beyond it means that no pace is kept, as in tests.
    private const int TelegramTercepat = 1000;
    private static readonly TimeSpan TanyaLagi = TimeSpan.FromMilliseconds(40);
    private readonly SemaphoreSlim _biasa = new(1, 1);
    private readonly SemaphoreSlim _siaran = new(1, 1);
    private readonly int _perJendela = Math.Max(1, pilihan.Value.PesanPerDetik / 6);

    /// <summary>Returns when one more may leave. On SQLite, one machine's database, each process keeps its own pace.</summary>
    public async Task TungguAsync(bool siaran, CancellationToken batal)
    {
        if (data.Penyedia != PenyediaData.PostgreSql || pilihan.Value.PesanPerDetik > TelegramTercepat)
        {
            return;
        }

        // In line: those who wait do not ask all at once, and nobody overtakes.
        var antrean = siaran ? _siaran : _biasa;
        await antrean.WaitAsync(batal);
        try
        {
            while (!await AmbilAsync(siaran ? Math.Max(1, _perJendela * 3 / 5) : _perJendela, batal))
            {
                await Task.Delay(TanyaLagi, batal);
            }
        }
        finally
        {
            antrean.Release();
        }
    }

    public void Dispose()
    {
        _biasa.Dispose();
        _siaran.Dispose();
    }

    // Nobody waits for a database that is away: each process has its own pace too.
    private async Task<bool> AmbilAsync(int paling, CancellationToken batal)
    {
        try
        {
            await using var cakupan = lingkup.CreateAsyncScope();
            return await LajuBersama.AmbilServerAsync(cakupan.ServiceProvider.GetRequiredService<EPupnsDb>(), TelegramAdapter.Kanal, Jendela, 1, paling, batal);
        }
        catch (Exception galat) when (galat is not OperationCanceledException)
        {
            log.LogWarning("Laju bersama tidak dapat dibaca: {Galat}", galat.GetType().Name);
            return true;
        }
    }
}
