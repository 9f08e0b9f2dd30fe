using System.Collections.Concurrent;
using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Sends one message of the outbox, in as many Telegram messages as it takes.</summary>
internal sealed class PengirimPesan(
    KlienTelegram klien, PenandaPesan penanda, PembuatLampiran pembuat, PapanTombol papan, Katalog katalog, LajuKirim laju, PenandaSibuk sibuk, TimeProvider waktu)
{
    private static readonly TimeSpan TerasaLama = TimeSpan.FromMilliseconds(200);

    // How far a row got that Telegram interrupted: its first parts are not sent again by this process.
    private readonly ConcurrentDictionary<long, int> _terkirim = new();

    /// <summary>False when the lease of the row ended before all of it had left, e.g. while its document was made.</summary>
    public async Task<bool> KirimAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        var pesan = PesanJson.Baca(baris);
        var tombol = papan.Buat(baris.Alamat, pesan);
        var topik = await TopikAsync(baris, pesan, batal);
        var bagian = BagianKiriman.Susun(pesan, await BerkasAsync(baris.Alamat, pesan, batal), tombol is not null, katalog);
        for (var i = _terkirim.GetValueOrDefault(baris.Id); i < bagian.Count; i++)
        {
            await laju.TungguAsync(baris.PenerimaSiaran is not null, batal);
            if (waktu.GetUtcNow() >= baris.Mulai)
            {
                return false;
            }

            var terkirim = await KirimAsync(baris.Alamat, topik, pesan, bagian[i], i == bagian.Count - 1 ? tombol : null, batal);
            _terkirim[baris.Id] = i + 1;
            if (pesan.Kunci is { } kunci && i == bagian.Count - 1)
            {
                await penanda.CatatAsync(baris, kunci, terkirim.Id.ToString(CultureInfo.InvariantCulture), batal);
            }
        }

        Lupakan(baris);
        return true;
    }

    /// <summary>The row will not come again.</summary>
    public void Lupakan(BarisKotakKeluar baris) => _terkirim.TryRemove(baris.Id, out _);

    private async Task<BerkasJadi?> BerkasAsync(string alamat, Pesan pesan, CancellationToken batal)
    {
        if (pesan.Lampiran is null)
        {
            return null;
        }

        // Most documents are there before anybody could see a sign of waiting.
        var dibuat = pembuat.BuatAsync(pesan.Lampiran, batal);
        if (!dibuat.IsCompleted && await Task.WhenAny(dibuat, Task.Delay(TerasaLama, waktu, batal)) != dibuat)
        {
            await sibuk.TandaiAsync(alamat, ChatAction.UploadDocument, batal);
        }

        return await dibuat;
    }

    // A topic that could not be opened is no reason to keep the report back: it is shown in the group itself.
    private async Task<int?> TopikAsync(BarisKotakKeluar baris, Pesan pesan, CancellationToken batal) =>
        pesan.Topik is { } kunci && await penanda.CariAsync(baris, kunci, batal) is { } nomor ? int.Parse(nomor, CultureInfo.InvariantCulture) : null;

    private async Task<Message> KirimAsync(string alamat, int? topik, Pesan pesan, BagianKiriman bagian, InlineKeyboardMarkup? tombol, CancellationToken batal)
    {
        ChatId tujuan = long.Parse(alamat, CultureInfo.InvariantCulture);
        var html = TeksHtml.Tulis(bagian.Teks);
        if (bagian.Berkas is null)
        {
            return await klien.Api.SendMessage(
                tujuan, html, parseMode: ParseMode.Html, replyMarkup: tombol, linkPreviewOptions: true, messageThreadId: topik, protectContent: pesan.Lindungi, cancellationToken: batal);
        }

        using var isi = new MemoryStream(bagian.Berkas.Isi);
        var berkas = InputFile.FromStream(isi, pesan.Lampiran!.NamaBerkas);
        return await (bagian.Berkas.Gambar
            ? klien.Api.SendPhoto(
                tujuan, berkas, caption: html, parseMode: ParseMode.Html, replyMarkup: tombol, messageThreadId: topik, protectContent: pesan.Lindungi, cancellationToken: batal)
            : klien.Api.SendDocument(
                tujuan, berkas, caption: html, parseMode: ParseMode.Html, replyMarkup: tombol, messageThreadId: topik, protectContent: pesan.Lindungi, cancellationToken: batal));
    }
}
