using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// A statement that every turn runs, prepared once per connection and kept. For the few statements of the engine, where building
/// a query anew would cost more than running it; everything else is written in EF.
/// </summary>
public sealed class PerintahMentah(string sql, params string[] isian)
{
    // The connection keeps its own; when it goes, they go with it.
    private readonly ConditionalWeakTable<DbConnection, DbCommand> _siap = [];

    /// <summary>Rows changed.</summary>
    public async Task<int> JalankanAsync(EPupnsDb db, object?[] nilai, CancellationToken batal) =>
        await (await SiapkanAsync(db, nilai, batal)).ExecuteNonQueryAsync(batal);

    /// <summary>The first column of the first row; null when there is none.</summary>
    public async Task<object?> AmbilAsync(EPupnsDb db, object?[] nilai, CancellationToken batal) =>
        await (await SiapkanAsync(db, nilai, batal)).ExecuteScalarAsync(batal);

    /// <summary>The rows, to be read and closed before the next statement.</summary>
    public async Task<DbDataReader> BacaAsync(EPupnsDb db, object?[] nilai, CancellationToken batal) =>
        await (await SiapkanAsync(db, nilai, batal)).ExecuteReaderAsync(batal);

    private async Task<DbCommand> SiapkanAsync(EPupnsDb db, object?[] nilai, CancellationToken batal)
    {
        var sambungan = db.Database.GetDbConnection();
        if (!_siap.TryGetValue(sambungan, out var perintah))
        {
            perintah = Buat(sambungan);
            _siap.AddOrUpdate(sambungan, perintah);
        }

        if (sambungan.State != System.Data.ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(batal);
        }

        perintah.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < nilai.Length; i++)
        {
            perintah.Parameters[i].Value = nilai[i] ?? DBNull.Value;
        }

        return perintah;
    }

    private DbCommand Buat(DbConnection sambungan)
    {
        var perintah = sambungan.CreateCommand();
        perintah.CommandText = sql;
        foreach (var nama in isian)
        {
            var satu = perintah.CreateParameter();
            satu.ParameterName = nama;
            perintah.Parameters.Add(satu);
        }

        return perintah;
    }
}
