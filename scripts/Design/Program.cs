using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

return 0;

/// <summary>Lets dotnet-ef make the SQLite model without a database.</summary>
internal sealed class PabrikSqlite : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets dotnet-ef make the PostgreSQL model without a database.</summary>
internal sealed class PabrikPg : IDesignTimeDbContextFactory<PgDb>
{
    public PgDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PgDb>().UseNpgsql("Host=tidak.dihubungi").Options);
}
