using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>
/// The documents of a form. Inside a transaction they are read once and then changed in place, so that a turn that reads, writes and reads
/// again asks the database once; outside of one they are read each time.
/// </summary>
public sealed class CatatanTerbuka(EPupnsDb db)
{
    private static readonly KueriSiap<Guid, CatatanPengisian> Diubah = new((db, id) => db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == id).OrderBy(c => c.Kunci));
    private static readonly KueriSiap<Guid, CatatanPengisian> Dibaca = new((db, id) => db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == id).OrderBy(c => c.Kunci).AsNoTracking());
    private (Guid Transaksi, Guid RegistrasiId, List<CatatanPengisian> Catatan)? _terbuka;

    /// <summary>All documents of the form, in the order in which they were begun.</summary>
    public async Task<IReadOnlyList<CatatanPengisian>> SemuaAsync(Guid registrasiId, CancellationToken batal)
    {
        if (db.Database.CurrentTransaction?.TransactionId is not { } transaksi)
        {
            return await Dibaca.SemuaAsync(db, registrasiId, batal);
        }

        if (_terbuka is not { } terbuka || (terbuka.Transaksi, terbuka.RegistrasiId) != (transaksi, registrasiId))
        {
            _terbuka = terbuka = (transaksi, registrasiId, await Diubah.SemuaAsync(db, registrasiId, batal));
        }

        return terbuka.Catatan;
    }

    /// <summary>Saves a document; a new one belongs to the form from now on.</summary>
    internal async Task SimpanAsync(CatatanPengisian catatan, CancellationToken batal)
    {
        if (db.Entry(catatan).State == EntityState.Detached)
        {
            db.Add(catatan);
            if (_terbuka is { } terbuka && terbuka.RegistrasiId == catatan.RegistrasiId)
            {
                terbuka.Catatan.Add(catatan);
            }
        }

        await db.SaveChangesAsync(batal);
    }
}
