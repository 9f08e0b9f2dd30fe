using Microsoft.Data.Sqlite;

namespace EPupns.Core.Data;

/// <summary>Where the data is. <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</summary>
public sealed record PilihanData(string Sambungan)
{
    /// <summary>Chosen by the connection string alone.</summary>
    public PenyediaData Penyedia { get; } =
        Sambungan.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? PenyediaData.PostgreSql : PenyediaData.Sqlite;

    /// <summary>The SQLite file; null for PostgreSQL and for databases in memory.</summary>
    public string? BerkasSqlite
    {
        get
        {
            if (Penyedia != PenyediaData.Sqlite)
            {
                return null;
            }

            var sumber = new SqliteConnectionStringBuilder(Sambungan).DataSource;
            return sumber is "" or ":memory:" ? null : Path.GetFullPath(sumber);
        }
    }
}
