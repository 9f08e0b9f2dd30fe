using System.Globalization;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>A group that becomes a supergroup gets another number: the desk and what waits to be sent follow it.</summary>
internal sealed class PindahGrup(UnitKerja unit)
{
    public Task IkutiAsync(long lama, long baru, CancellationToken batal)
    {
        var (dari, ke) = (lama.ToString(CultureInfo.InvariantCulture), baru.ToString(CultureInfo.InvariantCulture));
        return unit.JalankanAsync(
            async layanan =>
            {
                await layanan.GetRequiredService<TautkanGrup>().PindahAsync(TelegramAdapter.Kanal, dari, ke, batal);
                return await layanan.GetRequiredService<EPupnsDb>().Set<BarisKotakKeluar>()
                    .Where(b => b.Keadaan == KeadaanKiriman.Antre && b.Kanal == TelegramAdapter.Kanal && b.Alamat == dari)
                    .ExecuteUpdateAsync(u => u.SetProperty(b => b.Alamat, ke), batal);
            },
            batal);
    }
}
