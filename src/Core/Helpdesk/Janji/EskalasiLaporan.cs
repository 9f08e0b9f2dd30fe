using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Helpdesk;

/// <summary>Reports that are later than promised become known to those who answer for the desk, each once (issue 7, <i>Promises</i>).</summary>
public sealed class EskalasiLaporan(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Most reports of one call; the next call goes on.</summary>
    public const int PalingBanyak = 50;

    /// <summary>Tells of the oldest that are late. Several processes may do so at once.</summary>
    /// <returns>How many were told.</returns>
    public Task<int> JalankanAsync(CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var kini = waktu.GetUtcNow();
            var terlambat = await Terlambat(db.Set<Laporan>(), kini).OrderBy(l => l.Waktu).Select(l => l.Id).Take(PalingBanyak).ToListAsync(batal);
            var banyak = 0;
            foreach (var id in terlambat)
            {
                banyak += await NaikkanAsync(id, kini, batal) ? 1 : 0;
            }

            await db.SaveChangesAsync(batal);
            return banyak;
        },
        batal);

    private static IQueryable<Laporan> Terlambat(IQueryable<Laporan> laporan, DateTimeOffset kini) => laporan.LewatJanji(kini)
        .Where(l => l.EskalasiPada == null && SifatKeadaan.GiliranMeja.Contains(l.Keadaan));

    // Whoever writes the mark first tells of it.
    private async Task<bool> NaikkanAsync(Guid id, DateTimeOffset kini, CancellationToken batal)
    {
        var satu = db.Set<Laporan>().Where(l => l.Id == id);
        if (await Terlambat(satu, kini).ExecuteUpdateAsync(u => u.SetProperty(l => l.EskalasiPada, kini), batal) == 0)
        {
            return false;
        }

        var laporan = await satu.AsNoTracking().SingleAsync(batal);
        jejak.Tulis(
            Pelaku.Sistem("helpdesk"), "laporan.terlambat", $"laporan:{laporan.Nomor}", laporan.Nip,
            sesudah: new { laporan.Meja, pemegang = laporan.PemegangId, jawab = laporan.JanjiJawab, selesai = laporan.JanjiSelesai });
        await penyebar.SebarkanAsync(new LaporanTerlambat(laporan), batal);
        return true;
    }
}
