using System.Diagnostics;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>Hands a row of the outbox to its channel; whatever happens there comes back as a result.</summary>
internal sealed class Penyampai(IEnumerable<BotAdapter> adapter, DenyutPengirim denyut, ILogger<Penyampai> log)
{
    private const int PalingBanyakCoba = 8;
    private readonly Dictionary<string, BotAdapter> _adapter = adapter.ToDictionary(a => a.ChannelId);

    /// <summary>Channels of this process that take messages now.</summary>
    /// <param name="lambat">Those that may keep a message for long (e-mail), or those that do not.</param>
    public IReadOnlyCollection<string> Siap(bool lambat)
    {
        if (!lambat)
        {
            denyut.Berdenyut();
        }

        return [.. _adapter.Values.Where(a => a.Lambat == lambat && !a.Beristirahat).Select(a => a.ChannelId)];
    }

    /// <summary>Delivers one row.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="giliran">Trace of the turn that wrote it, where that is known.</param>
    /// <param name="batal">Stops waiting.</param>
    public async Task<HasilKirim> SampaikanAsync(BarisKotakKeluar baris, ActivityContext giliran, CancellationToken batal)
    {
        using var ukuran = new UkuranKiriman(baris.Kanal, giliran);
        var hasil = ukuran.Selesai(await CobaAsync(baris, batal));
        denyut.Berdenyut();
        return hasil;
    }

    private async Task<HasilKirim> CobaAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        try
        {
            return await _adapter[baris.Kanal].SendAsync(baris, batal);
        }
        catch (Exception galat) when (galat is not OperationCanceledException || !batal.IsCancellationRequested)
        {
            log.LogError(galat, "Kiriman {Id} ke {Kanal} gagal", baris.Id, baris.Kanal);

            // A row that our own code cannot deliver must not hold up the rows behind it for ever.
            return baris.Percobaan < PalingBanyakCoba ? new HasilKirim.Tunda(null, galat.GetType().Name) : new HasilKirim.Ditolak(galat.GetType().Name);
        }
    }
}
