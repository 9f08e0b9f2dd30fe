using System.Text.RegularExpressions;
using EPupns.Bot.Kanal.Telegram.Keluar;
using EPupns.Bot.Kanal.Telegram.Masuk;
using EPupns.Bot.Kanal.Telegram.Pemasangan;
using EPupns.Bot.Kanal.Telegram.Terima;
using EPupns.Bot.Percakapan;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Telegram in a process: two calls, which do nothing where no token is set.</summary>
public static partial class LayananTelegram
{
    /// <summary>Registers the channel, on top of <c>TambahBot</c>.</summary>
    /// <param name="layanan">Services of the process.</param>
    /// <param name="konfigurasi">Its configuration; section <c>Telegram</c>.</param>
    /// <param name="terima">False in a process that only sends the outbox: updates are then left to others.</param>
    public static IServiceCollection TambahTelegram(this IServiceCollection layanan, IConfiguration konfigurasi, bool terima = true)
    {
        var pilihan = PilihanTelegram.Dari(konfigurasi);
        if (!pilihan.Aktif)
        {
            return layanan;
        }

        Periksa(pilihan);
        layanan.Configure<PilihanTelegram>(konfigurasi.GetSection(PilihanTelegram.Bagian));
        TambahPengirim(layanan);
        return terima ? TambahPenerima(layanan, pilihan.MemakaiWebhook) : layanan;
    }

    /// <summary>Maps the webhook's route, where Telegram is to call us.</summary>
    public static IEndpointRouteBuilder MapTelegramWebhook(this IEndpointRouteBuilder rute)
    {
        if (rute.ServiceProvider.GetService<PenerimaWebhook>() is { } penerima)
        {
            rute.MapPost(PenerimaWebhook.Jalur, penerima.TerimaAsync)
                .WithMetadata(new RequestSizeLimitAttribute(PenerimaWebhook.PalingBesar))
                .AllowAnonymous()
                .DisableAntiforgery();
        }

        return rute;
    }

    private static void TambahPengirim(IServiceCollection layanan)
    {
        layanan.AddSingleton<KlienTelegram>();
        layanan.AddSingleton<IdentitasBot>();
        layanan.AddSingleton(l => new TautanTelegram(l.GetRequiredService<IdentitasBot>(), l.GetRequiredService<ILogger<TautanTelegram>>()));
        layanan.AddSingleton<JatahBersama>();
        layanan.AddSingleton<LajuKirim>();
        layanan.AddSingleton<PapanTombol>();
        layanan.AddSingleton<PenandaSibuk>();
        layanan.AddSingleton<PengirimPesan>();
        layanan.AddSingleton<PenghapusPesan>();
        layanan.AddSingleton<PenyuntingPesan>();
        layanan.AddSingleton<PembukaTopik>();
        layanan.AddSingleton<PindahGrup>();
        layanan.AddSingleton<MejaGrup>();
        layanan.AddSingleton<PengambilBerkas>();
        layanan.AddSingleton<TelegramAdapter>();
        layanan.AddSingleton<BotAdapter>(l => l.GetRequiredService<TelegramAdapter>());
        layanan.AddHostedService<PengenalDiri>();
    }

    private static IServiceCollection TambahPenerima(IServiceCollection layanan, bool webhook)
    {
        layanan.AddSingleton<KirimanTambahan>();
        layanan.AddSingleton<SapaanGrup>();
        layanan.AddSingleton<KabarAlbum>();
        layanan.AddSingleton<AlbumDitunggu>();
        layanan.AddSingleton<KeanggotaanBot>();
        layanan.AddSingleton<PenjawabTombol>();
        layanan.AddSingleton<PenerimaUpdate>();
        layanan.AddHostedService<DaftarPerintah>();
        if (!webhook)
        {
            return layanan.AddHostedService<PenerimaPolling>();
        }

        layanan.AddSingleton<RahasiaWebhook>();
        layanan.AddSingleton<PenerimaWebhook>();
        return layanan.AddHostedService<PemasangWebhook>();
    }

    // A slip in the configuration stops the start: Telegram would refuse it later, where nobody looks.
    private static void Periksa(PilihanTelegram pilihan)
    {
        if (pilihan.MemakaiWebhook && !Uri.TryCreate(pilihan.Webhook.Url, UriKind.Absolute, out _))
        {
            throw new InvalidOperationException("Telegram:Webhook:Url must be an absolute address, e.g. https://epupns.example.go.id");
        }

        if (!string.IsNullOrWhiteSpace(pilihan.Webhook.SecretToken) && !Rahasia().IsMatch(pilihan.Webhook.SecretToken))
        {
            throw new InvalidOperationException("Telegram:Webhook:SecretToken must be 1-256 characters of A-Z, a-z, 0-9, _ and -");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex Rahasia();
}
