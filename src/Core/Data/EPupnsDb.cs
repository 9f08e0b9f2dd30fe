using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Data;

/// <summary>
/// The one database. It names no entity: each slice brings its own <see cref="IEntityTypeConfiguration{TEntity}"/>.
/// </summary>
public abstract class EPupnsDb(DbContextOptions pilihan) : DbContext(pilihan)
{
    /// <summary>Which provider stands below.</summary>
    public abstract PenyediaData Penyedia { get; }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(EPupnsDb).Assembly);
        NamaTabel.Terapkan(modelBuilder);
    }
}
