using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Data;

/// <summary>PostgreSQL, for many processes on one database.</summary>
public sealed class PgDb(DbContextOptions<PgDb> pilihan) : EPupnsDb(pilihan)
{
    /// <inheritdoc />
    public override PenyediaData Penyedia => PenyediaData.PostgreSql;
}
