using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Percakapan;

/// <summary>
/// Database errors that pass: busy, deadlock, a lost connection, a server that restarts, a full disk, two first messages of one
/// person at once.
/// </summary>
internal static class GalatSementara
{
    // Busy, locked, an error of the disk, full, cannot be opened, a constraint (the other first message was quicker).
    private static readonly int[] Sqlite = [5, 6, 10, 13, 14, 19];

    public static bool Adalah(Exception galat) => galat switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } dalam } => Adalah(dalam),
        SqliteException s => Sqlite.Contains(s.SqliteErrorCode),
        DbException { SqlState: "23505" } => true,
        DbException d => d.IsTransient,
        InvalidOperationException { InnerException: (DbException or DbUpdateException) and var dalam } => Adalah(dalam),
        _ => false,
    };
}
