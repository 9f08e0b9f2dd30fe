using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Which levels below BKN verify the forms of an instansi.</summary>
/// <param name="Skpd">SKPD does.</param>
/// <param name="Bkd">BKD does.</param>
public sealed record TingkatInstansi(bool Skpd, bool Bkd);

/// <summary>Opens and closes instansi, and turns their approval on and off (features.md R5, C1, A2).</summary>
public sealed class AturInstansi(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Sets what is given and leaves the rest; who asked to be told of an opening is told.</summary>
    /// <param name="kode">Which instansi; null means all.</param>
    /// <param name="dibuka">Open or closed; null leaves it.</param>
    /// <param name="wajibVerifikasi">Approval required; null leaves it.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <param name="tingkat">Which levels verify forms that are sent from now on; null leaves it.</param>
    /// <returns>How many instansi changed. Unknown codes are not counted.</returns>
    public Task<int> JalankanAsync(IReadOnlyCollection<string>? kode, bool? dibuka, bool? wajibVerifikasi, Pelaku pelaku, CancellationToken batal, TingkatInstansi? tingkat = null) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var dikenal = await db.Set<Instansi>().Where(i => kode == null || kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);
                var ada = await db.Set<PengaturanInstansi>().Where(p => dikenal.Contains(p.InstansiKode)).ToDictionaryAsync(p => p.InstansiKode, batal);
                var berubah = dikenal.Count(satu => Atur(ada.GetValueOrDefault(satu) ?? Baru(satu), dibuka, wajibVerifikasi, tingkat, pelaku));
                if (dibuka is true)
                {
                    await KabarkanAsync(dikenal, batal);
                }

                await db.SaveChangesAsync(batal);
                return berubah;
            },
            batal);

    private PengaturanInstansi Baru(string kode)
    {
        var baris = new PengaturanInstansi { InstansiKode = kode };
        db.Add(baris);
        return baris;
    }

    private bool Atur(PengaturanInstansi baris, bool? dibuka, bool? wajib, TingkatInstansi? tingkat, Pelaku pelaku)
    {
        var sebelum = new { baris.Dibuka, baris.WajibVerifikasi, baris.TanpaSkpd, baris.TanpaBkd };
        (baris.Dibuka, baris.WajibVerifikasi) = (dibuka ?? baris.Dibuka, wajib ?? baris.WajibVerifikasi);
        (baris.TanpaSkpd, baris.TanpaBkd) = tingkat is null ? (baris.TanpaSkpd, baris.TanpaBkd) : (!tingkat.Skpd, !tingkat.Bkd);
        var sesudah = new { baris.Dibuka, baris.WajibVerifikasi, baris.TanpaSkpd, baris.TanpaBkd };
        if (sebelum.Equals(sesudah))
        {
            return false;
        }

        baris.DiubahPada = waktu.GetUtcNow();
        jejak.Tulis(pelaku, "instansi.diatur", $"instansi:{baris.InstansiKode}", sebelum: sebelum, sesudah: sesudah);
        return true;
    }

    // Also for one that was open before: somebody may have asked in the moment it opened.
    private async Task KabarkanAsync(List<string> kode, CancellationToken batal)
    {
        var menunggu = await db.Set<PermintaanKabar>().Where(p => kode.Contains(p.InstansiKode)).OrderBy(p => p.Waktu).ToListAsync(batal);
        db.RemoveRange(menunggu);
        foreach (var instansi in menunggu.GroupBy(m => m.InstansiKode))
        {
            await penyebar.SebarkanAsync(new InstansiDibuka(instansi.Key, [.. instansi.Select(m => m.PercakapanId)]), batal);
        }
    }
}
