using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Cadangan;

/// <summary>The tables of the model.</summary>
internal static class TabelData
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Semua(EPupnsDb db) =>
        [.. db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>True when nobody and nothing is in the database that could be lost.</summary>
    public static async Task<bool> KosongAsync(EPupnsDb db, CancellationToken batal) =>
        !(await db.Set<Pns>().AnyAsync(batal) || await db.Set<Registrasi>().AnyAsync(batal) || await db.Set<BarisJejak>().AnyAsync(batal));
}
