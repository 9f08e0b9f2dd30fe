using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Notifikasi;

/// <summary>How much of a pace that all processes share has been used in the present window.</summary>
public sealed class BarisLaju
{
    /// <summary>Which pace.</summary>
    public required string Kunci { get; set; }

    /// <summary>Number of the window, counted from the epoch.</summary>
    public long Jendela { get; set; }

    /// <summary>How much of it is used.</summary>
    public int Terpakai { get; set; }
}

/// <summary>A pace that all processes keep together, in the database: who takes of a window has it, and nobody else.</summary>
public static class LajuBersama
{
    /// <summary>Takes from a window that the caller counts.</summary>
    /// <returns>False when that much is not left, or a later window has begun.</returns>
    public static async Task<bool> AmbilAsync(EPupnsDb db, string kunci, long jendela, int banyak, int paling, CancellationToken batal) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO laju_kirim (kunci, jendela, terpakai) VALUES ({kunci}, {jendela}, {banyak})
            ON CONFLICT (kunci) DO UPDATE SET jendela = excluded.jendela,
                terpakai = CASE WHEN laju_kirim.jendela = excluded.jendela THEN laju_kirim.terpakai ELSE 0 END + excluded.terpakai
            WHERE laju_kirim.jendela < excluded.jendela OR (laju_kirim.jendela = excluded.jendela AND laju_kirim.terpakai + excluded.terpakai <= {paling})
            """,
            batal) == 1;

    /// <summary>The same on PostgreSQL, by the server's clock: machines need not agree on the time.</summary>
    public static async Task<bool> AmbilServerAsync(EPupnsDb db, string kunci, TimeSpan panjang, int banyak, int paling, CancellationToken batal)
    {
        var milidetik = panjang.TotalMilliseconds;
        return await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO laju_kirim (kunci, jendela, terpakai) VALUES ({kunci}, floor(extract(epoch FROM clock_timestamp()) * 1000 / {milidetik})::bigint, {banyak})
            ON CONFLICT (kunci) DO UPDATE SET jendela = excluded.jendela,
                terpakai = CASE WHEN laju_kirim.jendela = excluded.jendela THEN laju_kirim.terpakai ELSE 0 END + excluded.terpakai
            WHERE laju_kirim.jendela < excluded.jendela OR (laju_kirim.jendela = excluded.jendela AND laju_kirim.terpakai + excluded.terpakai <= {paling})
            """,
            batal) == 1;
    }
}

internal sealed class PetaLaju : IEntityTypeConfiguration<BarisLaju>
{
    public void Configure(EntityTypeBuilder<BarisLaju> builder)
    {
        builder.ToTable("laju_kirim");
        builder.HasKey(b => b.Kunci);
        builder.Property(b => b.Kunci).HasMaxLength(20);
    }
}
