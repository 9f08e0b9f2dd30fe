using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan;

/// <summary>Database errors that pass: busy, deadlock, a lost connection, two first messages of one person at once.</summary>
internal static class GalatSementara
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraint = 19;

    public static bool Adalah(Exception galat) => galat switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } dalam } => Adalah(dalam),
        SqliteException s => s.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteConstraint,
        DbException { SqlState: "23505" } => true,
        DbException d => d.IsTransient,
        InvalidOperationException { InnerException: DbException dalam } => Adalah(dalam),
        _ => false,
    };
}
