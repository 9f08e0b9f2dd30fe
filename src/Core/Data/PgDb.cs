using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EPupns.Core.Data;

/// <summary>PostgreSQL, for many processes on one database.</summary>
public sealed class PgDb(DbContextOptions<PgDb> pilihan) : EPupnsDb(pilihan)
{
    /// <inheritdoc />
    public override PenyediaData Penyedia => PenyediaData.PostgreSql;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SaatUtc>();

    // Npgsql refuses to write any other offset; a WIB time means the same instant on both databases.
    private sealed class SaatUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(w => w.ToUniversalTime(), w => w);
}
