namespace EPupns.Core.Helpdesk;

/// <summary>
/// When a report is later than promised: not solved in time, or not even answered in time (features.md §2 row 12). Which states count is for the caller to say.
/// </summary>
public static class Keterlambatan
{
    /// <summary>Those that are.</summary>
    public static IQueryable<Laporan> LewatJanji(this IQueryable<Laporan> laporan, DateTimeOffset kini) =>
        laporan.Where(l => l.JanjiSelesai < kini || (l.DijawabPada == null && l.JanjiJawab < kini));

    /// <summary>Whether one that was read is.</summary>
    public static bool LewatJanji(this Laporan laporan, DateTimeOffset kini) =>
        laporan.JanjiSelesai < kini || (laporan.DijawabPada is null && laporan.JanjiJawab < kini);
}
