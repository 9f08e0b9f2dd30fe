using EPupns.Bot.Kanal.Telegram.Keluar;
using EPupns.Bot.Kanal.Telegram.Masuk;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>Telegram as the engine sees it. An address is the number of a private chat, or of the group of a desk.</summary>
internal sealed class TelegramAdapter(
    PengirimPesan pengirim, PenyuntingPesan penyunting, PembukaTopik topik, PenghapusPesan penghapus, PengambilBerkas pengambil, PenandaSibuk sibuk, LajuKirim laju, IdentitasBot identitas, ILogger<TelegramAdapter> log)
    : BotAdapter
{
    /// <summary>The channel's id as it is stored.</summary>
    public const string Kanal = "telegram";

    /// <inheritdoc />
    public override string ChannelId => Kanal;

    /// <inheritdoc />
    public override async Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        if (!laju.Boleh(baris.Alamat))
        {
            return new HasilKirim.Tunda(LajuKirim.Jeda, "laju per obrolan");
        }

        try
        {
            return await SampaikanAsync(baris, cancellationToken);
        }
        catch (RequestException galat)
        {
            return Nilai(baris, GalatTelegram.Nilai(galat));
        }
    }

    /// <inheritdoc />
    public override Task<byte[]?> AmbilBerkasAsync(Attachment berkas, CancellationToken cancellationToken) => pengambil.AmbilAsync(berkas, cancellationToken);

    /// <inheritdoc />
    public override Task MengetikAsync(string alamat, CancellationToken cancellationToken) =>
        sibuk.TandaiAsync(alamat, ChatAction.Typing, cancellationToken);

    /// <inheritdoc />
    public override TempatLanjut? Lanjut(string token) =>
        identitas.NamaDiketahui is { } nama ? new TempatLanjut("Telegram", $"https://t.me/{nama}?start={TokenLanjut.Awalan}{token}") : null;

    private async Task<HasilKirim> SampaikanAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        if (baris.Jenis == JenisKiriman.Sunting && await penyunting.SuntingAsync(baris, batal))
        {
            return new HasilKirim.Terkirim();
        }

        if (baris.Jenis is JenisKiriman.Pesan or JenisKiriman.Sunting && !await pengirim.KirimAsync(baris, batal))
        {
            return new HasilKirim.SewaHabis();
        }

        if (baris.Jenis == JenisKiriman.Topik)
        {
            await topik.BukaAsync(baris, batal);
        }

        if (baris.Jenis == JenisKiriman.Hapus)
        {
            await penghapus.HapusAsync(baris.Alamat, baris.Isi, batal);
        }

        return new HasilKirim.Terkirim();
    }

    private HasilKirim Nilai(BarisKotakKeluar baris, HasilKirim hasil)
    {
        if (hasil is HasilKirim.Ditolak ditolak)
        {
            pengirim.Lupakan(baris);
            log.LogWarning("Kiriman {Id} ditolak Telegram: {Galat}", baris.Id, ditolak.Galat);
        }
        else if (hasil is HasilKirim.Tunda tunda)
        {
            log.LogInformation("Kiriman {Id} ditunda: {Galat}", baris.Id, tunda.Galat);
        }

        return hasil;
    }
}
