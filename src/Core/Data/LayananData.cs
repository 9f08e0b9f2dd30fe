using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Data;

/// <summary>Registers the database.</summary>
public static class LayananData
{
    /// <summary>One scoped <see cref="EPupnsDb"/> of the right provider, from a pool.</summary>
    public static IServiceCollection TambahData(this IServiceCollection layanan, PilihanData pilihan)
    {
        layanan.AddSingleton(pilihan);
        layanan.AddSingleton(_ => new JalurTulis(pilihan.Penyedia));
        layanan.AddScoped<Transaksi>();
        if (pilihan.Penyedia == PenyediaData.PostgreSql)
        {
            layanan.AddDbContextPool<EPupnsDb, PgDb>(o => Umum(o).UseNpgsql(pilihan.Sambungan));
        }
        else
        {
            layanan.AddDbContextPool<EPupnsDb, SqliteDb>(o => Umum(o).UseSqlite(pilihan.Sambungan));
        }

        return layanan;
    }

    /// <summary>Creates the folder and brings the schema up to date. SQLite is put in WAL mode, which the file remembers.</summary>
    public static async Task SiapkanAsync(this EPupnsDb db, PilihanData pilihan, CancellationToken batal)
    {
        if (pilihan.BerkasSqlite is { } berkas)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
        }

        await db.Database.MigrateAsync(batal);
        if (db.Penyedia == PenyediaData.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", batal);
        }
    }

    // A rolled-back turn is ordinary; command texts at Information would fill the log.
    private static DbContextOptionsBuilder Umum(DbContextOptionsBuilder pilihan) =>
        pilihan.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
}
