using EPupns.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Uji;

/// <summary>A real SQLite file, copied from one that was migrated once.</summary>
public class BasisSqlite : BasisData
{
    private static readonly Lazy<Task<byte[]>> Templat = new(BuatTemplatAsync);

    /// <summary>Where the file is.</summary>
    protected virtual string Tempat => Folder;

    /// <summary>Writes a file with the schema and nothing in it.</summary>
    public static async Task SalinTemplatAsync(string berkas) => await File.WriteAllBytesAsync(berkas, await Templat.Value);

    /// <summary>Closes the connections that are kept open to a file, and no others.</summary>
    public static void Lepas(string sambungan)
    {
        using var satu = new SqliteConnection(sambungan);
        SqliteConnection.ClearPool(satu);
    }

    protected override async Task<string> BuatAsync()
    {
        var berkas = Path.Combine(Tempat, "epupns.db");
        await SalinTemplatAsync(berkas);
        return $"Data Source={berkas}";
    }

    protected override Task BuangAsync()
    {
        Lepas(Sambungan);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> BuatTemplatAsync()
    {
        var folder = Directory.CreateTempSubdirectory("epupns-templat-");
        var pilihan = new PilihanData($"Data Source={Path.Combine(folder.FullName, "templat.db")};Pooling=False");
        await using (var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(pilihan.Sambungan).Options))
        {
            await db.SiapkanAsync(pilihan, CancellationToken.None);
        }

        var isi = await File.ReadAllBytesAsync(pilihan.BerkasSqlite!);
        folder.Delete(recursive: true);
        return isi;
    }
}

/// <summary>The same in a folder of the test's choice.</summary>
public sealed class BasisSqliteDi(string folder) : BasisSqlite
{
    protected override string Tempat => folder;
}

/// <summary>A SQLite file that does not exist yet.</summary>
public sealed class BasisSqliteKosong : BasisData
{
    protected override Task<string> BuatAsync() => Task.FromResult($"Data Source={Path.Combine(Folder, "baru", "epupns.db")}");

    protected override Task BuangAsync()
    {
        BasisSqlite.Lepas(Sambungan);
        return Task.CompletedTask;
    }
}
