using EPupns.Core.Data;
using EPupns.Core.Formulir;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>Finds what can still be undone.</summary>
public sealed class SejarahIsian(EPupnsDb db)
{
    /// <summary>The changes that undo the last step of a field: itself, and what it had hidden.</summary>
    internal async Task<List<Ubahan>> TerakhirAsync(Lembar lembar, Isian isian, CancellationToken batal)
    {
        var catatan = lembar.Catatan.Id;
        var terakhir = await Berlaku().Where(p => p.CatatanId == catatan && p.Isian == isian.Kode).OrderByDescending(p => p.Id).FirstOrDefaultAsync(batal);
        if (terakhir is null)
        {
            return [];
        }

        var ikut = terakhir.Ikutan ? [] : await Berlaku().Where(p => p.CatatanId == catatan && p.Langkah == terakhir.Langkah && p.Ikutan).ToListAsync(batal);
        return Balik(lembar.Bagian, [terakhir, .. ikut]);
    }

    /// <summary>The last step in a form: all its changes, the first one first; empty when there is none.</summary>
    internal async Task<List<PerubahanIsian>> LangkahTerakhirAsync(Guid registrasiId, CancellationToken batal)
    {
        var milik = db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == registrasiId).Select(c => c.Id);
        var terakhir = await Berlaku().Where(p => milik.Contains(p.CatatanId)).OrderByDescending(p => p.Id).FirstOrDefaultAsync(batal);
        return terakhir is null ? [] : await Berlaku().Where(p => milik.Contains(p.CatatanId) && p.Langkah == terakhir.Langkah).OrderBy(p => p.Id).ToListAsync(batal);
    }

    /// <summary>Changes turned round.</summary>
    internal static List<Ubahan> Balik(Bagian bagian, IEnumerable<PerubahanIsian> perubahan) =>
        [.. perubahan.Select(p => new Ubahan(bagian.AmbilIsian(p.Isian), p.Lama, p.SesuaiLama, p))];

    private IQueryable<PerubahanIsian> Berlaku() => db.Set<PerubahanIsian>().Where(p => !p.Diurungkan);
}
