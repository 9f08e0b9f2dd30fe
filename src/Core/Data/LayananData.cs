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

    // A rolled-back turn is ordinary; command texts at Information would fill the log.
    private static DbContextOptionsBuilder Umum(DbContextOptionsBuilder pilihan) =>
        pilihan.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
}
