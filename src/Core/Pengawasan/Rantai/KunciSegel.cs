using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengawasan;

/// <summary>
/// Holds sealing until the commit, and makes its row when it is not there yet. Whoever seals and whoever closes a day both take it, so that
/// nothing is sealed into a day whose root is being written. Needs a transaction.
/// </summary>
public sealed class KunciSegel(EPupnsDb db, TimeProvider waktu)
{
    private static readonly PerintahMentah Pegang = new(
        """
        INSERT INTO batas_segel AS b (id, sampai_id, calon_id, dicapai_pada) VALUES (1, 0, 0, @kini)
        ON CONFLICT (id) DO UPDATE SET sampai_id = b.sampai_id RETURNING sampai_id
        """,
        "@kini");

    /// <summary>Holds it; how far sealing has come.</summary>
    public async Task<BatasSegel> PegangAsync(CancellationToken batal)
    {
        var kini = waktu.GetUtcNow().ToUniversalTime();
        await Pegang.AmbilAsync(db, [db.Penyedia == PenyediaData.Sqlite ? kini.ToUnixTimeMilliseconds() : kini], batal);
        return await db.Set<BatasSegel>().SingleAsync(batal);
    }
}
