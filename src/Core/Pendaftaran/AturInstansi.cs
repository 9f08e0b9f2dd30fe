using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran;

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
                var berubah = 0;
                var dikenal = await db.Set<Instansi>().Where(i => kode == null || kode.Contains(i.Kode)).Select(i => i.Kode).ToListAsync(batal);
                foreach (var satu in dikenal)
                {
                    berubah += await AturAsync(satu, dibuka, wajibVerifikasi, pelaku, batal) ? 1 : 0;
                }

                await db.SaveChangesAsync(batal);
                return berubah;
            },
            batal);

    private async Task<bool> AturAsync(string kode, bool? dibuka, bool? wajib, Pelaku pelaku, CancellationToken batal)
    {
        var baris = await db.Set<PengaturanInstansi>().FindAsync([kode], batal);
        if (baris is null)
        {
            baris = new PengaturanInstansi { InstansiKode = kode };
            db.Add(baris);
        }

        var sebelum = new { baris.Dibuka, baris.WajibVerifikasi };
        (baris.Dibuka, baris.WajibVerifikasi) = (dibuka ?? baris.Dibuka, wajib ?? baris.WajibVerifikasi);
        var sesudah = new { baris.Dibuka, baris.WajibVerifikasi };
        if (sebelum.Equals(sesudah))
        {
            return false;
        }

        baris.DiubahPada = waktu.GetUtcNow();
        jejak.Tulis(pelaku, "instansi.diatur", $"instansi:{kode}", sebelum: sebelum, sesudah: sesudah);
        if (baris.Dibuka && !sebelum.Dibuka)
        {
            await KabarkanAsync(kode, batal);
        }

        return true;
    }

    private async Task KabarkanAsync(string kode, CancellationToken batal)
    {
        var menunggu = await db.Set<PermintaanKabar>().Where(p => p.InstansiKode == kode).ToListAsync(batal);
        db.RemoveRange(menunggu);
        await penyebar.SebarkanAsync(new InstansiDibuka(kode, [.. menunggu.Select(m => m.PercakapanId)]), batal);
    }
}
