using System.Globalization;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>
/// A group that becomes a supergroup gets another number: the desk, what waits to be sent and the marks follow it. What a mark pointed to is not there any
/// more, so that a card is shown anew when it changes.
/// </summary>
internal sealed class PindahGrup(UnitKerja unit)
{
    public Task IkutiAsync(long lama, long baru, CancellationToken batal)
    {
        var (dari, ke) = (lama.ToString(CultureInfo.InvariantCulture), baru.ToString(CultureInfo.InvariantCulture));
        return unit.JalankanAsync(
            async layanan =>
            {
                await layanan.GetRequiredService<TautkanGrup>().PindahAsync(TelegramAdapter.Kanal, dari, ke, batal);
                var db = layanan.GetRequiredService<EPupnsDb>();
                var ada = db.Set<PesanBertanda>().Where(p => p.Kanal == TelegramAdapter.Kanal && p.Alamat == ke).Select(p => p.Kunci);
                await db.Set<PesanBertanda>().Where(p => p.Kanal == TelegramAdapter.Kanal && p.Alamat == dari && !ada.Contains(p.Kunci))
                    .ExecuteUpdateAsync(u => u.SetProperty(p => p.Alamat, ke), batal);
                return await db.Set<BarisKotakKeluar>()
                    .Where(b => b.Keadaan == KeadaanKiriman.Antre && b.Kanal == TelegramAdapter.Kanal && b.Alamat == dari)
                    .ExecuteUpdateAsync(u => u.SetProperty(b => b.Alamat, ke), batal);
            },
            batal);
    }
}
