using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// Writes many rows of a table at once: new ones are added, known ones replaced, unchanged ones left alone. COPY on PostgreSQL, one
/// prepared statement on SQLite; the columns come from the model.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="kunci">Columns that tell rows apart.</param>
/// <param name="kecuali">Columns that the database fills itself.</param>
public sealed class TulisMassal<T>(EPupnsDb db, IReadOnlyList<string> kunci, params string[] kecuali)
    where T : class
{
    private readonly string _tabel = db.Model.FindEntityType(typeof(T))!.GetTableName()!;
    private readonly IReadOnlyList<Kolom> _kolom = Kolom.Dari(db.Model, kecuali);

    /// <summary>Writes inside the open transaction. A key may be in <paramref name="baris"/> only once.</summary>
    /// <returns>How many rows are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task<int> TulisAsync(IReadOnlyCollection<T> baris, CancellationToken batal)
    {
        var transaksi = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Tidak ada transaksi terbuka.");
        return db.Penyedia == PenyediaData.PostgreSql ? SalinAsync(baris, batal) : SisipAsync(baris, transaksi, batal);
    }

    private string Nama => string.Join(", ", _kolom.Select(k => k.Nama));

    private string Wadah => $"CREATE TEMP TABLE IF NOT EXISTS {_tabel}_masuk ON COMMIT DROP AS SELECT {Nama} FROM {_tabel} LIMIT 0; TRUNCATE {_tabel}_masuk";

    private string Upsert(string sumber)
    {
        var lain = _kolom.Where(k => !kunci.Contains(k.Nama)).ToList();
        var ubah = string.Join(", ", lain.Select(k => $"{k.Nama} = excluded.{k.Nama}"));
        var lama = string.Join(", ", lain.Select(k => $"{_tabel}.{k.Nama}"));
        var baru = string.Join(", ", lain.Select(k => $"excluded.{k.Nama}"));
        return $"INSERT INTO {_tabel} ({Nama}) {sumber} ON CONFLICT ({string.Join(", ", kunci)}) DO UPDATE SET {ubah} WHERE ({lama}) IS DISTINCT FROM ({baru})";
    }

    private async Task<int> SalinAsync(IReadOnlyCollection<T> baris, CancellationToken batal)
    {
        await db.Database.ExecuteSqlRawAsync(Wadah, batal);
        var sambungan = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var salin = await sambungan.BeginBinaryImportAsync($"COPY {_tabel}_masuk ({Nama}) FROM STDIN (FORMAT BINARY)", batal))
        {
            foreach (var satu in baris)
            {
                await salin.WriteRowAsync(batal, [.. _kolom.Select(k => k.Baca(satu))]);
            }

            await salin.CompleteAsync(batal);
        }

        return await db.Database.ExecuteSqlRawAsync(Upsert($"SELECT {Nama} FROM {_tabel}_masuk"), batal);
    }

    private async Task<int> SisipAsync(IReadOnlyCollection<T> baris, DbTransaction transaksi, CancellationToken batal)
    {
        await using var perintah = db.Database.GetDbConnection().CreateCommand();
        perintah.Transaction = transaksi;
        perintah.CommandText = Upsert($"VALUES ({string.Join(", ", _kolom.Select(k => "$" + k.Nama))})");
        foreach (var kolom in _kolom)
        {
            var parameter = perintah.CreateParameter();
            parameter.ParameterName = "$" + kolom.Nama;
            perintah.Parameters.Add(parameter);
        }

        // Keys come in no order: with the small cache that SQLite has by itself a national file would read the table again and again.
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -131072", batal);
        await perintah.PrepareAsync(batal);
        var berubah = 0;
        foreach (var satu in baris)
        {
            for (var i = 0; i < _kolom.Count; i++)
            {
                perintah.Parameters[i].Value = _kolom[i].Baca(satu);
            }

            berubah += await perintah.ExecuteNonQueryAsync(batal);
        }

        return berubah;
    }

    private sealed record Kolom(string Nama, Func<T, object> Baca)
    {
        public static IReadOnlyList<Kolom> Dari(IModel model, string[] kecuali) =>
        [
            .. model.FindEntityType(typeof(T))!.GetProperties().Select(p => new Kolom(p.GetColumnName(), o => p.GetGetter().GetClrValue(o) ?? DBNull.Value))
                .Where(k => !kecuali.Contains(k.Nama)),
        ];
    }
}
