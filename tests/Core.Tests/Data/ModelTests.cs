using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Data;

public sealed class ModelTests
{
    private const string Petunjuk = "Model berubah tanpa migrasi: jalankan scripts/migrasi --ulang (atau scripts/migrasi NAMA setelah rilis pertama).";

    [Fact]
    public void ModelSqlite_DibandingkanDenganMigrasi_TidakAdaPerubahanTertinggal()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges(), Petunjuk);
    }

    [Fact]
    public void ModelPostgreSql_DibandingkanDenganMigrasi_TidakAdaPerubahanTertinggal()
    {
        using var db = new PgDb(new DbContextOptionsBuilder<PgDb>().UseNpgsql("Host=tidak.dihubungi").Options);

        Assert.False(db.Database.HasPendingModelChanges(), Petunjuk);
    }
}
