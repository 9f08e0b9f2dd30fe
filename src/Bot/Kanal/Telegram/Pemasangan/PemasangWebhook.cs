using EPupns.Bot.Kanal.Telegram.Masuk;
using EPupns.Bot.Kanal.Telegram.Terima;
using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace EPupns.Bot.Kanal.Telegram.Pemasangan;

/// <summary>Tells Telegram where to bring updates.</summary>
internal sealed class PemasangWebhook(
    KlienTelegram klien, RahasiaWebhook rahasia, IOptions<PilihanTelegram> pilihan, IHostApplicationLifetime umur, ILogger<PemasangWebhook> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before we listen: the first updates would be refused, and come late.
        var siap = new TaskCompletionSource();
        await using var mulai = umur.ApplicationStarted.Register(siap.SetResult);
        await siap.Task.WaitAsync(stoppingToken);
        await Tekun.CobaAsync(
            "setWebhook",
            () => klien.Api.SetWebhook(Alamat(pilihan.Value), allowedUpdates: PenerimaUpdate.Diminta, secretToken: rahasia.Nilai, cancellationToken: stoppingToken),
            log,
            stoppingToken);
    }

    private static string Alamat(PilihanTelegram pilihan)
    {
        var dasar = pilihan.Webhook.Url!.TrimEnd('/');
        return dasar.EndsWith(PenerimaWebhook.Jalur, StringComparison.Ordinal) ? dasar : dasar + PenerimaWebhook.Jalur;
    }
}
