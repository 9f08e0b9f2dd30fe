using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>Remembers who wants to be told when an instansi opens (R5). Asking twice is asking once.</summary>
public sealed class MintaKabar(EPupnsDb db, Transaksi transaksi, Penyebar penyebar, TimeProvider waktu)
{
    /// <summary>Remembers it; when the instansi has opened in the meantime, the person is told at once.</summary>
    /// <param name="instansiKode">Which instansi.</param>
    /// <param name="percakapanId">Whom to tell.</param>
    /// <param name="batal">Stops waiting.</param>
    public Task JalankanAsync(string instansiKode, Guid percakapanId, CancellationToken batal) => transaksi.JalankanAsync(
        async () =>
        {
            if (await db.Set<PengaturanInstansi>().AnyAsync(p => p.InstansiKode == instansiKode && p.Dibuka, batal))
            {
                await penyebar.SebarkanAsync(new InstansiDibuka(instansiKode, [percakapanId]), batal);
            }
            else if (await db.Set<PermintaanKabar>().FindAsync([instansiKode, percakapanId], batal) is null)
            {
                db.Add(new PermintaanKabar { InstansiKode = instansiKode, PercakapanId = percakapanId, Waktu = waktu.GetUtcNow() });
            }

            return true;
        },
        batal);
}
