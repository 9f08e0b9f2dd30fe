using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Opens and closes the instansi whose day has come (features.md X10).</summary>
public sealed class JalankanJadwal(EPupnsDb db, Transaksi transaksi, AturInstansi atur, TimeProvider waktu)
{
    /// <summary>One round, as often as one likes and in as many processes as one likes: what became due is done once.</summary>
    /// <returns>How many instansi were opened or closed.</returns>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow();
        var terjadwal = await db.Set<PengaturanInstansi>().AsNoTracking().Where(p => p.BukaPada != null || p.TutupPada != null).ToListAsync(batal);
        var berubah = 0;
        foreach (var baris in terjadwal)
        {
            berubah += JadwalInstansi.Menurut(baris, baris.JadwalSampai, kini) is { } dibuka && await SatuAsync(baris, dibuka, kini, batal) ? 1 : 0;
        }

        return berubah;
    }

    // Whoever moves the mark first does it; the other finds it moved.
    private Task<bool> SatuAsync(PengaturanInstansi baris, bool dibuka, DateTimeOffset kini, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            var milik = await db.Set<PengaturanInstansi>()
                .Where(p => p.InstansiKode == baris.InstansiKode && p.JadwalSampai == baris.JadwalSampai)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.JadwalSampai, kini), batal);
            return milik == 1 && await atur.JalankanAsync([baris.InstansiKode], dibuka, null, Pelaku.Sistem("jadwal"), batal) == 1;
        },
        batal);
}
