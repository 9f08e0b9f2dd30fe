using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>Takes hold of a request until the commit: of an approval, an objection and the clock that come together, each sees what the one before it left.</summary>
public sealed class PemegangPermintaan(EPupnsDb db)
{
    /// <summary>The request as it is now; null when there is none.</summary>
    internal async Task<PermintaanPemulihan?> AmbilAsync(Guid id, CancellationToken batal)
    {
        var terkunci = await db.Set<PermintaanPemulihan>()
            .Where(p => p.Id == id)
            .ExecuteUpdateAsync(ubah => ubah.SetProperty(p => p.Versi, p => p.Versi + 1), batal);
        if (terkunci == 0)
        {
            return null;
        }

        var permintaan = await db.Set<PermintaanPemulihan>().SingleAsync(p => p.Id == id, batal);
        await db.Entry(permintaan).ReloadAsync(batal);
        return permintaan;
    }
}
