using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EPupns.Core.Data;

/// <summary>The embedded database: one file, WAL, every commit on the disk before it is acknowledged.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> pilihan) : EPupnsDb(pilihan)
{
    /// <inheritdoc />
    public override PenyediaData Penyedia => PenyediaData.Sqlite;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MilidetikUnix>();

    // SQLite has no time type: text times neither sort nor compare in EF, so they are stored as whole milliseconds.
    private sealed class MilidetikUnix()
        : ValueConverter<DateTimeOffset, long>(w => w.ToUnixTimeMilliseconds(), m => DateTimeOffset.FromUnixTimeMilliseconds(m));
}
