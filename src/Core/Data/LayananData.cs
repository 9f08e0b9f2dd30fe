using EPupns.Core.Data.Bersama;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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
        layanan.AddSingleton<KolamSqlite>();
        layanan.AddSingleton<PenulisBersama>();
        layanan.AddSingleton<UnitKerja>();
        if (pilihan.Penyedia == PenyediaData.PostgreSql)
        {
            layanan.AddDbContextPool<EPupnsDb, PgDb>(o => Umum(o).UseNpgsql(Menyiapkan(pilihan.Sambungan)));
        }
        else
        {
            layanan.AddScoped<LingkupData>();
            layanan.AddScoped(l => l.GetRequiredService<LingkupData>().Buka());
        }

        return layanan;
    }

    // A rolled-back turn is ordinary; command texts at Information would fill the log.
    internal static DbContextOptionsBuilder Umum(DbContextOptionsBuilder pilihan) =>
        pilihan.ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    // Statements that come again and again are prepared by the driver, unless the operator decided otherwise.
    private static string Menyiapkan(string sambungan)
    {
        var pembangun = new NpgsqlConnectionStringBuilder(sambungan);
        pembangun.MaxAutoPrepare = pembangun.MaxAutoPrepare == 0 ? 100 : pembangun.MaxAutoPrepare;
        return pembangun.ConnectionString;
    }
}
