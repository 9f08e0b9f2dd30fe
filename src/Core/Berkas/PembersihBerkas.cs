using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EPupns.Core.Berkas;

/// <summary>What cites stored files. Each slice that keeps fingerprints says which, so that nothing in use is ever cleaned away.</summary>
public interface IPemakaiBerkas
{
    /// <summary>Fingerprints in use.</summary>
    IQueryable<string> Sidik(EPupnsDb db);
}

/// <summary>Removes files that nobody attached to anything: sent, and then not used.</summary>
public sealed class PembersihBerkas(EPupnsDb db, Transaksi transaksi, IPenyimpananBerkas penyimpanan, IEnumerable<IPemakaiBerkas> pemakai, IOptions<PilihanRetensi> retensi, TimeProvider waktu)
{
    private const int Sekali = 200;

    /// <summary>Once, now; returns how many files went.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        // A report or a conversation may hold a file for days before it is sent.
        var batas = waktu.GetUtcNow() - retensi.Value.Berkas;
        var banyak = 0;
        foreach (var sidik in await Yatim(batas).OrderBy(b => b.Waktu).Select(b => b.Sidik).Take(Sekali).ToListAsync(batal))
        {
            banyak += await transaksi.JalankanAsync(() => SatuAsync(sidik, batas, batal), batal);
        }

        return banyak;
    }

    // The row first: whoever sends the same meanwhile waits for this transaction, finds no row and stores the bytes anew.
    private async Task<int> SatuAsync(string sidik, DateTimeOffset batas, CancellationToken batal)
    {
        var dihapus = await Yatim(batas).Where(b => b.Sidik == sidik).ExecuteDeleteAsync(batal);
        if (dihapus == 1)
        {
            await penyimpanan.HapusAsync(sidik, batal);
        }

        return dihapus;
    }

    private IQueryable<BerkasTersimpan> Yatim(DateTimeOffset batas) =>
        pemakai.Aggregate(db.Set<BerkasTersimpan>().Where(b => b.Waktu < batas), (berkas, p) => berkas.Where(b => !p.Sidik(db).Contains(b.Sidik)));
}
