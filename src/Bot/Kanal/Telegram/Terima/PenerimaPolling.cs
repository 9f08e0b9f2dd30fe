using EPupns.Bot.Percakapan;
using Microsoft.Extensions.Options;
using EPupns.Bot.Kanal.Telegram.Masuk;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace EPupns.Bot.Kanal.Telegram.Terima;

/// <summary>Fetches updates by long polling: the default, because it needs no public address.</summary>
internal sealed class PenerimaPolling(
    KlienTelegram klien, PenerimaUpdate penerima, IOptions<PilihanTelegram> pilihan, ILogger<PenerimaPolling> log) : BackgroundService
{
    private const int PalingBanyakSerentak = 16;
    private const int PalingBanyakCoba = 20;
    private static readonly TimeSpan LihatLagi = TimeSpan.FromMilliseconds(200);
    private readonly JalurOrang _jalur = new(PalingBanyakSerentak);
    private JendelaUpdate _jendela = new();

    public override void Dispose()
    {
        _jalur.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What an earlier run left open Telegram hands out again.
        _jendela = new JendelaUpdate();
        try
        {
            // Telegram does not hand out updates while a webhook is set; what waits there is kept.
            await Tekun.CobaAsync("deleteWebhook", () => klien.Api.DeleteWebhook(dropPendingUpdates: false, stoppingToken), log, stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                await Tekun.CobaAsync("getUpdates", () => SekaliAsync(stoppingToken), log, stoppingToken);
            }
        }
        finally
        {
            await _jalur.TuntasAsync();
        }
    }

    private async Task SekaliAsync(CancellationToken batal)
    {
        var permintaan = new GetUpdatesRequest { Offset = _jendela.Offset, Timeout = pilihan.Value.DetikTanya, AllowedUpdates = PenerimaUpdate.Diminta };
        var tiba = await klien.Tanya.TanyaAsync(permintaan, batal);
        if (tiba.Count == 0)
        {
            _jendela.Lupakan();
        }

        foreach (var satu in tiba.Where(u => u.Nomor is { } nomor && _jendela.Buka(nomor)))
        {
            Mulai(satu, batal);
        }

        // A turn takes a moment; asking at once would only bring the same again. A slow one must not keep the others waiting.
        await _jendela.TungguAsync(LihatLagi, batal);
    }

    private void Mulai(UpdateTiba tiba, CancellationToken batal)
    {
        if (tiba.Isi is { } update)
        {
            _jalur.Tambah(PenerjemahUpdate.Orang(update), () => ProsesAsync(update, batal), batal);
            return;
        }

        log.LogWarning("Update {Id} tidak terbaca pada {Jalur}; dilewati", tiba.Nomor, tiba.Jalur);
        _jendela.Tutup(tiba.Nomor!.Value);
    }

    private async Task ProsesAsync(Update update, CancellationToken batal)
    {
        for (var coba = 1; !batal.IsCancellationRequested; coba++)
        {
            try
            {
                await penerima.TerimaAsync(update, batal);
                _jendela.Tutup(update.Id);
                return;
            }
            catch (OperationCanceledException) when (batal.IsCancellationRequested)
            {
                // Not committed, so it stays open and comes again at the next start.
                log.LogDebug("Update {Id} ditinggalkan karena program berhenti", update.Id);
            }
            catch (Exception galat) when (coba < PalingBanyakCoba || GalatSementara.Adalah(galat))
            {
                log.LogError(galat, "Update {Id} belum dapat diproses ({Coba})", update.Id, coba);
                await Task.Delay(Tekun.Jeda(coba), batal).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception galat)
            {
                // One update that nothing can be done with must not keep all others from coming.
                log.LogCritical(galat, "Update {Id} dilepas", update.Id);
                _jendela.Tutup(update.Id);
                return;
            }
        }
    }
}
