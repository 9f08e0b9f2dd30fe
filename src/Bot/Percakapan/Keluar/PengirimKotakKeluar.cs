using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>
/// Sends the outbox: addresses side by side, the messages of one address one after another. Replies of this process's own turns take
/// the short way (<see cref="PengirimLangsung"/>); this is the long one, for notices, for what had to wait and for what a dead process
/// left: it looks into the outbox and leases whole addresses.
/// </summary>
public sealed class PengirimKotakKeluar : BackgroundService
{
    private static readonly TimeSpan LihatSetiap = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LihatYangLambat = TimeSpan.FromSeconds(2);
    private readonly IServiceScopeFactory _lingkup;
    private readonly Penyampai _penyampai;
    private readonly PengirimLangsung _langsung;
    private readonly SinyalKeluar _sinyal;
    private readonly TimeProvider _waktu;
    private readonly ILogger<PengirimKotakKeluar> _log;

    internal PengirimKotakKeluar(
        IServiceScopeFactory lingkup, Penyampai penyampai, PengirimLangsung langsung, SinyalKeluar sinyal, TimeProvider waktu, ILogger<PengirimKotakKeluar> log) =>
        (_lingkup, _penyampai, _langsung, _sinyal, _waktu, _log) = (lingkup, penyampai, langsung, sinyal, waktu, log);

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
        _langsung.LayaniAsync(stoppingToken),
        JagaAsync(lambat: false, batal => _sinyal.TungguAsync(LihatSetiap, batal), stoppingToken),
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
                _log.LogError(galat, "Kotak keluar tidak dapat dibaca; dicoba lagi");
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
        var kanal = _penyampai.Siap(lambat);
        if (kanal.Count == 0)
        {
            return 0;
        }

        await using var cakupan = _lingkup.CreateAsyncScope();
        var rombongan = await cakupan.ServiceProvider.GetRequiredService<KotakKeluar>().SewaAsync(kanal, batal);
        await Task.WhenAll(rombongan.Select(r => KirimAsync(r, batal)));
        return rombongan.Sum(r => r.Count);
    }

    private async Task KirimAsync(List<BarisKotakKeluar> rombongan, CancellationToken batal)
    {
        // When the lease is over somebody else may hold the address; two senders at once would mix up the order.
        foreach (var baris in rombongan.TakeWhile(b => _waktu.GetUtcNow() < b.Mulai))
        {
            var hasil = await _penyampai.SampaikanAsync(baris, default, batal);
            if (hasil is HasilKirim.SewaHabis)
            {
                return;
            }

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
                await using var cakupan = _lingkup.CreateAsyncScope();
                await cakupan.ServiceProvider.GetRequiredService<KotakKeluar>().CatatAsync(baris, hasil, batal);
                return;
            }
            catch (Exception galat) when (GalatSementara.Adalah(galat))
            {
                _log.LogWarning("Kiriman {Id} belum tercatat: {Galat}", baris.Id, galat.GetType().Name);
                await Task.Delay(LihatSetiap, batal);
            }
        }
    }
}
