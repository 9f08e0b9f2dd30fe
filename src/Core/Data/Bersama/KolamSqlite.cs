using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace EPupns.Core.Data.Bersama;

/// <summary>
/// Connections to the SQLite file that stay open, each used by one scope at a time. EF's own pool closes the connection of every
/// context that it takes back, and with it all that was prepared on it; here opening and preparing are paid once.
/// </summary>
public sealed class KolamSqlite(PilihanData pilihan, IServiceProvider akar) : IDisposable
{
    private readonly ConcurrentBag<SambunganSqlite> _bebas = [];
    private volatile bool _ditutup;

    /// <inheritdoc />
    public void Dispose()
    {
        _ditutup = true;
        while (_bebas.TryTake(out var sambungan))
        {
            sambungan.Dispose();
        }
    }

    internal SambunganSqlite Sewa() => _bebas.TryTake(out var sambungan) ? sambungan : new SambunganSqlite(pilihan, akar);

    internal void Kembalikan(SambunganSqlite sambungan)
    {
        if (_ditutup)
        {
            sambungan.Dispose();
        }
        else
        {
            _bebas.Add(sambungan);
        }
    }
}

/// <summary>An open connection to the file, whose folder is made when it is missing, and the contexts that work on it, one after another.</summary>
internal sealed class SambunganSqlite : IDisposable
{
    private readonly PooledDbContextFactory<SqliteDb> _pabrik;
    private readonly Dictionary<string, SqliteCommand> _tetap = [];

    public SambunganSqlite(PilihanData pilihan, IServiceProvider akar)
    {
        if (pilihan.BerkasSqlite is { } berkas)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
        }

        Sambungan = new SqliteConnection(pilihan.Sambungan);
        Sambungan.Open();
        var opsi = new DbContextOptionsBuilder<SqliteDb>();
        LayananData.Umum(opsi).UseApplicationServiceProvider(akar).UseSqlite(Sambungan);
        _pabrik = new PooledDbContextFactory<SqliteDb>(opsi.Options, poolSize: 1);
    }

    public SqliteConnection Sambungan { get; }

    public SqliteDb Buat() => _pabrik.CreateDbContext();

    /// <summary>A statement without values that comes again and again: it stays prepared.</summary>
    public void Jalankan(string sql, SqliteTransaction transaksi)
    {
        if (!_tetap.TryGetValue(sql, out var perintah))
        {
            _tetap[sql] = perintah = Sambungan.CreateCommand();
            perintah.CommandText = sql;
        }

        perintah.Transaction = transaksi;
        perintah.ExecuteNonQuery();
    }

    public void Dispose() => Sambungan.Dispose();
}
