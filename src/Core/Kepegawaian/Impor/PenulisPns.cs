using System.Data.Common;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace EPupns.Core.Kepegawaian.Impor;

/// <summary>
/// Writes many people at once: new ones are added, known ones replaced, unchanged ones left alone. COPY on PostgreSQL, one
/// prepared statement on SQLite; the change tracker would cost more than the database does.
/// </summary>
public sealed class PenulisPns(EPupnsDb db)
{
    private readonly IReadOnlyList<Kolom> _kolom = Kolom.Dari(db.Model);

    /// <summary>Writes inside the open transaction. A NIP may be in <paramref name="orang"/> only once.</summary>
    /// <returns>How many rows are new or changed.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public Task<int> TulisAsync(IReadOnlyCollection<Pns> orang, CancellationToken batal)
    {
        var transaksi = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Tidak ada transaksi terbuka.");
        return db.Penyedia == PenyediaData.PostgreSql ? SalinAsync(orang, batal) : SisipAsync(orang, transaksi, batal);
    }

    private string Upsert(string sumber)
    {
        var nama = string.Join(", ", _kolom.Select(k => k.Nama));
        var ubah = string.Join(", ", _kolom.Select(k => $"{k.Nama} = excluded.{k.Nama}"));
        var lama = string.Join(", ", _kolom.Select(k => $"pns.{k.Nama}"));
        var baru = string.Join(", ", _kolom.Select(k => $"excluded.{k.Nama}"));
        return $"INSERT INTO pns ({nama}) {sumber} ON CONFLICT (nip) DO UPDATE SET {ubah} WHERE ({lama}) IS DISTINCT FROM ({baru})";
    }

    private async Task<int> SalinAsync(IReadOnlyCollection<Pns> orang, CancellationToken batal)
    {
        var nama = string.Join(", ", _kolom.Select(k => k.Nama));
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TEMP TABLE IF NOT EXISTS pns_masuk (LIKE pns) ON COMMIT DROP; TRUNCATE pns_masuk", batal);
        var sambungan = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var salin = await sambungan.BeginBinaryImportAsync($"COPY pns_masuk ({nama}) FROM STDIN (FORMAT BINARY)", batal))
        {
            foreach (var pns in orang)
            {
                await salin.WriteRowAsync(batal, [.. _kolom.Select(k => k.Baca(pns))]);
            }

            await salin.CompleteAsync(batal);
        }

        return await db.Database.ExecuteSqlRawAsync(Upsert($"SELECT {nama} FROM pns_masuk"), batal);
    }

    private async Task<int> SisipAsync(IReadOnlyCollection<Pns> orang, DbTransaction transaksi, CancellationToken batal)
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

        // NIPs come in no order: with the small cache that SQLite has by itself a national file would read the table again and again.
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -131072", batal);
        await perintah.PrepareAsync(batal);
        var berubah = 0;
        foreach (var pns in orang)
        {
            for (var i = 0; i < _kolom.Count; i++)
            {
                perintah.Parameters[i].Value = _kolom[i].Baca(pns);
            }

            berubah += await perintah.ExecuteNonQueryAsync(batal);
        }

        return berubah;
    }

    // Read from the model, so that a new column of Pns is imported without a word here.
    private sealed record Kolom(string Nama, Func<Pns, object> Baca)
    {
        public static IReadOnlyList<Kolom> Dari(IModel model) =>
            [.. model.FindEntityType(typeof(Pns))!.GetProperties().Select(p => new Kolom(p.GetColumnName(), o => p.GetGetter().GetClrValue(o) ?? DBNull.Value))];
    }
}
