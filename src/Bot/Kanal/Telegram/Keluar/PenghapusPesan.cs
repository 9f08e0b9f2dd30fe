using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Deletes a message of the person that held a secret.</summary>
internal sealed class PenghapusPesan(KlienTelegram klien, ILogger<PenghapusPesan> log)
{
    public async Task HapusAsync(string alamat, string rujukan, CancellationToken batal)
    {
        var (obrolan, pesan) = (long.Parse(alamat, CultureInfo.InvariantCulture), int.Parse(rujukan, CultureInfo.InvariantCulture));
        try
        {
            await klien.Api.DeleteMessage(obrolan, pesan, batal);
        }
        catch (ApiRequestException galat) when (galat.ErrorCode == 400 && GalatTelegram.Nilai(galat) is Percakapan.Keluar.HasilKirim.Ditolak { Diblokir: false })
        {
            // Gone already, or older than Telegram lets us delete: there is nothing left to do about it.
            log.LogInformation("Pesan rahasia tidak dapat dihapus: {Galat}", GalatTelegram.Ringkas(galat));
        }
    }
}
