using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Ekspor;

/// <summary>Takes away files whose time is over, and parts that belong to no file.</summary>
public sealed class PembersihEkspor(EPupnsDb db, Transaksi transaksi, Catatan jejak, GudangEkspor gudang, TimeProvider waktu)
{
    private const int Sekali = 500;

    /// <summary>Once, now; returns how many parts went.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        await HabiskanAsync(batal);
        var sisa = await (
            from b in db.Set<BagianEkspor>().AsNoTracking()
            join e in db.Set<PekerjaanEkspor>() on b.EksporId equals e.Id
            where b.Percobaan != e.Percobaan || (e.Keadaan != KeadaanEkspor.Jalan && e.Keadaan != KeadaanEkspor.Selesai)
            select b).Take(Sekali).ToListAsync(batal);
        await gudang.BuangAsync(sisa, batal);
        return sisa.Count;
    }

    private Task<bool> HabiskanAsync(CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var kini = waktu.GetUtcNow();
            foreach (var ekspor in await db.Set<PekerjaanEkspor>().Where(e => e.Keadaan == KeadaanEkspor.Selesai && e.BerlakuSampai < kini).ToListAsync(batal))
            {
                await MesinEkspor.Untuk(ekspor).FireAsync(MesinEkspor.Pemicu.Habis);
                jejak.Tulis(Pelaku.Sistem("ekspor"), "ekspor.kedaluwarsa", $"ekspor:{ekspor.Id}");
            }

            return true;
        },
        batal);
}
