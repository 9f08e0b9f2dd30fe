using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Opens and closes instansi, and turns their approval on and off (features.md R5, C1, A2).</summary>
public sealed class AturInstansi(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Sets what is given and leaves the rest; who asked to be told of an opening is told.</summary>
    /// <param name="kode">Which instansi; null means all.</param>
    /// <param name="dibuka">Open or closed; null leaves it.</param>
    /// <param name="wajibVerifikasi">Approval required; null leaves it.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>How many instansi changed. Unknown codes are not counted.</returns>
    public Task<int> JalankanAsync(IReadOnlyCollection<string>? kode, bool? dibuka, bool? wajibVerifikasi, Pelaku pelaku, CancellationToken batal) =>
        transaksi.JalankanAsync(
            async () =>
            {
                var dikenal = await db.Set<Instansi>().Where(i => kode == null || kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);
                var ada = await db.Set<PengaturanInstansi>().Where(p => dikenal.Contains(p.InstansiKode)).ToDictionaryAsync(p => p.InstansiKode, batal);
                var berubah = dikenal.Count(satu => Atur(ada.GetValueOrDefault(satu) ?? Baru(satu), dibuka, wajibVerifikasi, pelaku));
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

    private bool Atur(PengaturanInstansi baris, bool? dibuka, bool? wajib, Pelaku pelaku)
    {
        var sebelum = new { baris.Dibuka, baris.WajibVerifikasi };
        (baris.Dibuka, baris.WajibVerifikasi) = (dibuka ?? baris.Dibuka, wajib ?? baris.WajibVerifikasi);
        var sesudah = new { baris.Dibuka, baris.WajibVerifikasi };
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
