using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Names of officers, for what keeps only their key: audit rows, marks, holds.</summary>
public static class NamaPetugas
{
    /// <summary>The key in an audit row's actor; empty when no officer acted.</summary>
    public static Guid Kunci(string pelaku) => Guid.TryParse(pelaku, out var id) ? id : Guid.Empty;

    /// <summary>The name of one; null when nobody is meant, or they are not there.</summary>
    public static async Task<string?> NamaPetugasAsync(this EPupnsDb db, Guid? id, CancellationToken batal) =>
        id is { } dicari ? await db.Set<Petugas>().Where(p => p.Id == dicari).Select(p => p.Nama).FirstOrDefaultAsync(batal) : null;

    /// <summary>Names by key; who is not there has none.</summary>
    public static async Task<Dictionary<Guid, string>> NamaPetugasAsync(this EPupnsDb db, IEnumerable<Guid> id, CancellationToken batal)
    {
        var dicari = id.Where(i => i != Guid.Empty).ToHashSet();
        return dicari.Count == 0 ? [] : await db.Set<Petugas>().AsNoTracking().Where(p => dicari.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, batal);
    }
}
