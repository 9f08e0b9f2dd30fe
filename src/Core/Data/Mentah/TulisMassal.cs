using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// Writes many rows of a table at once: new ones are added, known ones replaced, unchanged ones left alone. Each portion goes into a
/// temporary table first, by COPY on PostgreSQL and one prepared statement on SQLite; the columns come from the model.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="kunci">Columns that tell rows apart.</param>
/// <param name="kecuali">Columns that the database fills itself.</param>
public sealed class TulisMassal<T>(EPupnsDb db, IReadOnlyList<string> kunci, params string[] kecuali)
    where T : class
{
    private readonly string _tabel = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
    private readonly IReadOnlyList<Kolom> _kolom = Kolom.Dari(db.Model, kecuali);

    /// <summary>What SQLite does beside.</summary>
    public Iringan Iringan { get; init; } = Iringan.Kosong;

    /// <summary>Kilobytes of the file that SQLite keeps in memory. Keys that come in no order would make it read a national table again and again.</summary>
    public int Singgahan { get; init; } = 131_072;

    /// <summary>Writes inside the open transaction. A key may be in <paramref name="baris"/> only once.</summary>
    /// <returns>How many rows are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task<int> TulisAsync(IReadOnlyCollection<T> baris, CancellationToken batal)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Tidak ada transaksi terbuka.");
        }

        return db.Penyedia == PenyediaData.PostgreSql ? SalinAsync(baris, batal) : SisipAsync(baris, batal);
    }

    private string Nama => string.Join(", ", _kolom.Select(k => k.Nama));

    private string WadahPg => $"CREATE TEMP TABLE IF NOT EXISTS {_tabel}_masuk ON COMMIT DROP AS SELECT {Nama} FROM {_tabel} LIMIT 0; TRUNCATE {_tabel}_masuk";

    private string WadahSqlite =>
        $"PRAGMA cache_size = -{Singgahan}; CREATE TEMP TABLE IF NOT EXISTS {_tabel}_masuk AS SELECT {Nama} FROM {_tabel} LIMIT 0; DELETE FROM {_tabel}_masuk";

    private string Upsert()
    {
        var lain = _kolom.Where(k => !kunci.Contains(k.Nama)).ToList();
        var ubah = string.Join(", ", lain.Select(k => $"{k.Nama} = excluded.{k.Nama}"));
        var lama = string.Join(", ", lain.Select(k => $"{_tabel}.{k.Nama}"));
        var baru = string.Join(", ", lain.Select(k => $"excluded.{k.Nama}"));
        return $"INSERT INTO {_tabel} ({Nama}) SELECT {Nama} FROM {_tabel}_masuk WHERE true ON CONFLICT ({string.Join(", ", kunci)}) DO UPDATE SET {ubah} WHERE ({lama}) IS DISTINCT FROM ({baru})";
    }

    private async Task<int> SalinAsync(IReadOnlyCollection<T> baris, CancellationToken batal)
    {
        await db.Database.ExecuteSqlRawAsync(WadahPg, batal);
        var sambungan = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var salin = await sambungan.BeginBinaryImportAsync($"COPY {_tabel}_masuk ({Nama}) FROM STDIN (FORMAT BINARY)", batal))
        {
            foreach (var satu in baris)
            {
                await salin.WriteRowAsync(batal, [.. _kolom.Select(k => k.Baca(satu) ?? DBNull.Value)]);
            }

            await salin.CompleteAsync(batal);
        }

        return await db.Database.ExecuteSqlRawAsync(Upsert(), batal);
    }

    private async Task<int> SisipAsync(IReadOnlyCollection<T> baris, CancellationToken batal)
    {
        await db.Database.ExecuteSqlRawAsync(WadahSqlite, batal);
        using (var pengisi = new PengisiSqlite((SqliteConnection)db.Database.GetDbConnection(), $"INSERT INTO {_tabel}_masuk VALUES ({string.Join(", ", _kolom.Select(_ => "?"))})"))
        {
            foreach (var satu in baris)
            {
                pengisi.Jalankan(_kolom.Select(k => k.Baca(satu)));
            }
        }

        await SemuaAsync(Iringan.Sebelum, batal);
        var berubah = await db.Database.ExecuteSqlRawAsync(Upsert(), batal);
        await SemuaAsync(Iringan.Sesudah, batal);
        return berubah;
    }

    private async Task SemuaAsync(IEnumerable<string> perintah, CancellationToken batal)
    {
        foreach (var satu in perintah)
        {
            await db.Database.ExecuteSqlRawAsync(satu, batal);
        }
    }

    private sealed record Kolom(string Nama, Func<T, object?> Baca)
    {
        public static IReadOnlyList<Kolom> Dari(IModel model, string[] kecuali) =>
        [
            .. model.FindEntityType(typeof(T))!.GetProperties().Select(p => new Kolom(p.GetColumnName(), o => p.GetGetter().GetClrValue(o)))
                .Where(k => !kecuali.Contains(k.Nama)),
        ];
    }
}
