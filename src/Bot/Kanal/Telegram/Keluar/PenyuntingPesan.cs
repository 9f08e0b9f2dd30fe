using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Updates a message that was sent under a mark.</summary>
internal sealed class PenyuntingPesan(KlienTelegram klien, PenandaPesan penanda, PapanTombol papan, Katalog katalog, LajuKirim laju)
{
    /// <summary>Updates it; false when there is none here, or none that can be updated any more.</summary>
    public async Task<bool> SuntingAsync(BarisKotakKeluar baris, CancellationToken batal)
    {
        var pesan = PesanJson.Baca(baris);
        var tombol = papan.Buat(baris.Alamat, pesan);
        if (await penanda.CariAsync(baris, pesan.Kunci!, batal) is not { } rujukan || BagianKiriman.Susun(pesan, null, tombol is not null, katalog) is not [{ Teks: var teks }])
        {
            return false;
        }

        await laju.TungguAsync(siaran: false, batal);
        try
        {
            await klien.Api.EditMessageText(
                long.Parse(baris.Alamat, CultureInfo.InvariantCulture), int.Parse(rujukan, CultureInfo.InvariantCulture), TeksHtml.Tulis(teks),
                parseMode: ParseMode.Html, linkPreviewOptions: true, replyMarkup: tombol, cancellationToken: batal);
            return true;
        }
        catch (ApiRequestException galat) when (galat.ErrorCode == 400 && GalatTelegram.Nilai(galat) is HasilKirim.Ditolak { Diblokir: false })
        {
            // Nothing to change: as good as done. Gone, or a picture's caption: said anew.
            return galat.Message.Contains("not modified", StringComparison.OrdinalIgnoreCase);
        }
    }
}
