using System.Data.Common;
using System.Runtime.CompilerServices;
using EPupns.Core.Data;

namespace EPupns.Core.Cadangan;

/// <summary>The database at one moment, copied while others write: the copy, the counts and the list of files all belong to the same commit.</summary>
internal abstract class SalinanData : IAsyncDisposable
{
    /// <summary>Name of the copy within a backup.</summary>
    public abstract string Nama { get; }

    /// <summary>Where it can be read, once it is copied or put back.</summary>
    protected abstract DbConnection Baca { get; }

    /// <summary>For the database of the configuration.</summary>
    public static SalinanData Untuk(PilihanData pilihan, AlatPg alat) =>
        pilihan.Penyedia == PenyediaData.Sqlite ? new SalinanSqlite(pilihan) : new SalinanPg(pilihan, alat);

    /// <summary>Copies it.</summary>
    public abstract Task SalinAsync(string tujuan, CancellationToken batal);

    /// <summary>Puts a copy in the place of the database, whole or not at all.</summary>
    public abstract Task PulihkanAsync(string sumber, CancellationToken batal);

    /// <summary>Rows in each table: of the copy, or of what was put back.</summary>
    public async Task<Dictionary<string, long>> HitungAsync(IEnumerable<string> tabel, CancellationToken batal)
    {
        var hasil = new Dictionary<string, long>();
        foreach (var satu in tabel)
        {
            hasil[satu] = Convert.ToInt64(await NilaiAsync($"SELECT count(*) FROM \"{satu}\"", batal), System.Globalization.CultureInfo.InvariantCulture);
        }

        return hasil;
    }

    /// <summary>Newest migration.</summary>
    public async Task<string> MigrasiAsync(CancellationToken batal) =>
        (string)(await NilaiAsync("SELECT max(\"MigrationId\") FROM \"__EFMigrationsHistory\"", batal))!;

    /// <summary>Fingerprints of the files, one after another: there may be millions.</summary>
    public async IAsyncEnumerable<string> SidikBerkasAsync([EnumeratorCancellation] CancellationToken batal)
    {
        await using var perintah = Perintah("SELECT sidik FROM berkas ORDER BY sidik");
        await using var baris = await perintah.ExecuteReaderAsync(batal);
        while (await baris.ReadAsync(batal))
        {
            yield return baris.GetString(0);
        }
    }

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();

    private async Task<object?> NilaiAsync(string sql, CancellationToken batal)
    {
        await using var perintah = Perintah(sql);
        return await perintah.ExecuteScalarAsync(batal);
    }

    private DbCommand Perintah(string sql)
    {
        var perintah = Baca.CreateCommand();
        perintah.CommandText = sql;
        return perintah;
    }
}
