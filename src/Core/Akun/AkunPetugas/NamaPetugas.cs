using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Names of officers, for what keeps only their key: audit rows, marks, holds.</summary>
public static class NamaPetugas
{
    /// <summary>The key in an audit row's actor; empty when no officer acted.</summary>
    public static Guid Kunci(string pelaku) => Guid.TryParse(pelaku, out var id) ? id : Guid.Empty;

    /// <summary>Names by key; who is not there has none.</summary>
    public static async Task<Dictionary<Guid, string>> NamaPetugasAsync(this EPupnsDb db, IEnumerable<Guid> id, CancellationToken batal)
    {
        var dicari = id.Where(i => i != Guid.Empty).ToHashSet();
        return dicari.Count == 0 ? [] : await db.Set<Petugas>().AsNoTracking().Where(p => dicari.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, batal);
    }
}
