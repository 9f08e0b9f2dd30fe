using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Sends the outbox: addresses side by side, the messages of one address one after another.</summary>
public sealed class PengirimKotakKeluar(
    IServiceScopeFactory lingkup, IEnumerable<BotAdapter> adapter, SinyalKeluar sinyal, TimeProvider waktu, ILogger<PengirimKotakKeluar> log)
    : BackgroundService
{
    private const int PalingBanyakCoba = 8;
    private static readonly TimeSpan LihatSetiap = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LihatYangLambat = TimeSpan.FromSeconds(2);
    private readonly Dictionary<string, BotAdapter> _adapter = adapter.ToDictionary(a => a.ChannelId);

    /// <summary>Sends everything that may leave now; returns how many rows were handled.</summary>
    public async Task<int> KurasAsync(CancellationToken batal)
    {
        var semua = 0;
        for (var banyak = -1; banyak != 0; semua += banyak)
        {
            banyak = await KurasAsync(lambat: false, batal) + await KurasAsync(lambat: true, batal);
        }

        return semua;
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        JagaAsync(lambat: false, batal => sinyal.TungguAsync(LihatSetiap, batal), stoppingToken),
        JagaAsync(lambat: true, batal => Task.Delay(LihatYangLambat, batal), stoppingToken));

    private async Task JagaAsync(bool lambat, Func<CancellationToken, Task> tunggu, CancellationToken batal)
    {
        while (!batal.IsCancellationRequested)
        {
            try
            {
                await KurasAsync(lambat, batal);
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogError(galat, "Kotak keluar tidak dapat dibaca; dicoba lagi");
            }

            await tunggu(batal);
        }
    }

    private async Task<int> KurasAsync(bool lambat, CancellationToken batal)
    {
        var semua = 0;
        while (await SekaliAsync(lambat, batal) is > 0 and var banyak)
        {
            semua += banyak;
        }

        return semua;
    }

    private async Task<int> SekaliAsync(bool lambat, CancellationToken batal)
    {
        var kanal = _adapter.Values.Where(a => a.Lambat == lambat && !a.Beristirahat).Select(a => a.ChannelId).ToList();
        if (kanal.Count == 0)
        {
            return 0;
        }

        await using var cakupan = lingkup.CreateAsyncScope();
        var rombongan = await cakupan.ServiceProvider.GetRequiredService<KotakKeluar>().SewaAsync(kanal, batal);
        await Task.WhenAll(rombongan.Select(r => KirimAsync(r, batal)));
        return rombongan.Sum(r => r.Count);
    }

    private async Task KirimAsync(List<BarisKotakKeluar> rombongan, CancellationToken batal)
    {
        // When the lease is over somebody else may hold the address; two senders at once would mix up the order.
        foreach (var baris in rombongan.TakeWhile(b => waktu.GetUtcNow() < b.Mulai))
        {
            var hasil = await SampaikanAsync(baris, batal);
            await CatatAsync(baris, hasil, batal);
            if (hasil is HasilKirim.Tunda or HasilKirim.Ditolak { Diblokir: true })
            {
                return;
            }
        }
    }

    // What has left must not leave again, so the note is not given up while the database is away.
    private async Task CatatAsync(BarisKotakKeluar baris, HasilKirim hasil, CancellationToken batal)
    {
        while (true)
        {
            try
            {
                await using var cakupan = lingkup.CreateAsyncScope();
                await cakupan.ServiceProvider.GetRequiredService<KotakKeluar>().CatatAsync(baris, hasil, batal);
                return;
            }
            catch (Exception galat) when (GalatSementara.Adalah(galat))
            {
                log.LogWarning("Kiriman {Id} belum tercatat: {Galat}", baris.Id, galat.GetType().Name);
                await Task.Delay(LihatSetiap, batal);
            }
        }
    }

    private async Task<HasilKirim> SampaikanAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        try
        {
            return await _adapter[baris.Kanal].SendAsync(baris, batal);
        }
        catch (Exception galat) when (galat is not OperationCanceledException)
        {
            log.LogError(galat, "Kiriman {Id} ke {Kanal} gagal", baris.Id, baris.Kanal);

            // A row that our own code cannot deliver must not hold up the rows behind it for ever.
            return baris.Percobaan < PalingBanyakCoba ? new HasilKirim.Tunda(null, galat.GetType().Name) : new HasilKirim.Ditolak(galat.GetType().Name);
        }
    }
}
