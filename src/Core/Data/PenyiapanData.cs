using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Data;

/// <summary>Makes the database ready to be used. Several processes may do so at once.</summary>
public static class PenyiapanData
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(50);

    /// <summary>Creates the folder and brings the schema up to date. SQLite is put in WAL mode, which the file remembers.</summary>
    public static async Task SiapkanAsync(this EPupnsDb db, PilihanData pilihan, CancellationToken batal)
    {
        if (pilihan.BerkasSqlite is not { } berkas)
        {
            await db.Database.MigrateAsync(batal);
            await TambahanPgAsync(db, batal);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
        if ((await db.Database.GetPendingMigrationsAsync(batal)).Any())
        {
            await MigrasiSqliteAsync(db, berkas + ".migrasi", batal);
        }

        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", batal);
    }

    // EF's own lock on SQLite is a row: a process killed while it migrates leaves it behind, and everyone after waits for ever.
    // A lock of the operating system ends with its process, so whoever holds that one may remove the row.
    private static async Task MigrasiSqliteAsync(EPupnsDb db, string kunci, CancellationToken batal)
    {
        await using var giliran = await KunciAsync(kunci, batal);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", batal);
        await db.Database.MigrateAsync(batal);
        foreach (var perintah in Tambahan().SelectMany(t => t.Sqlite))
        {
            await db.Database.ExecuteSqlRawAsync(perintah, batal);
        }
    }

    // Two processes that create the same thing at once would disturb each other even with IF NOT EXISTS.
    private static async Task TambahanPgAsync(EPupnsDb db, CancellationToken batal)
    {
        await using var transaksi = await db.Database.BeginTransactionAsync(batal);
        await db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(hashtext('epupns.skema'))", batal);
        foreach (var perintah in Tambahan().SelectMany(t => t.Pg))
        {
            await db.Database.ExecuteSqlRawAsync(perintah, batal);
        }

        await transaksi.CommitAsync(batal);
    }

    private static IEnumerable<ISkemaTambahan> Tambahan() => typeof(ISkemaTambahan).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ISkemaTambahan)))
        .OrderBy(t => t.FullName, StringComparer.Ordinal).Select(t => (ISkemaTambahan)Activator.CreateInstance(t)!);

    private static async Task<FileStream> KunciAsync(string jalan, CancellationToken batal)
    {
        while (true)
        {
            try
            {
                return new FileStream(jalan, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(jalan))
            {
                await Task.Delay(Jeda, batal);
            }
        }
    }
}
