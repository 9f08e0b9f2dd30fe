using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Data;

/// <summary>
/// A query of EF that every turn asks: to understand it anew costs more than to run it. Compiled once for each kind of database, because EF
/// binds a compiled query to one model.
/// </summary>
/// <typeparam name="TNilai">What it is asked with.</typeparam>
/// <typeparam name="T">What comes out.</typeparam>
public sealed class KueriSiap<TNilai, T>(Expression<Func<EPupnsDb, TNilai, IQueryable<T>>> kueri)
{
    private readonly Func<EPupnsDb, TNilai, IAsyncEnumerable<T>> _diSqlite = EF.CompileAsyncQuery(kueri);
    private readonly Func<EPupnsDb, TNilai, IAsyncEnumerable<T>> _diPg = EF.CompileAsyncQuery(kueri);

    /// <summary>Everything that it finds.</summary>
    public async Task<List<T>> SemuaAsync(EPupnsDb db, TNilai nilai, CancellationToken batal)
    {
        var hasil = new List<T>();
        await foreach (var satu in (db.Penyedia == PenyediaData.Sqlite ? _diSqlite : _diPg)(db, nilai).WithCancellation(batal))
        {
            hasil.Add(satu);
        }

        return hasil;
    }

    /// <summary>The one that it finds; the default when there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several.</exception>
    public async Task<T?> SatuAsync(EPupnsDb db, TNilai nilai, CancellationToken batal) => (await SemuaAsync(db, nilai, batal)).SingleOrDefault();
}
