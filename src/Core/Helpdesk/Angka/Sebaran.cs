namespace EPupns.Core.Helpdesk;

/// <summary>How long something took: the middle, and what nine of ten stayed below.</summary>
/// <param name="Banyak">How many were counted.</param>
/// <param name="Median">The middle; null when none was.</param>
/// <param name="P90">Nine of ten; null when none was.</param>
public sealed record Sebaran(int Banyak, TimeSpan? Median, TimeSpan? P90)
{
    /// <summary>Of these durations, by nearest rank.</summary>
    public static Sebaran Dari(IEnumerable<TimeSpan> lama)
    {
        var urut = lama.Order().ToList();
        return urut.Count == 0 ? new Sebaran(0, null, null) : new Sebaran(urut.Count, Peringkat(urut, 50), Peringkat(urut, 90));
    }

    private static TimeSpan Peringkat(List<TimeSpan> urut, int persen) => urut[((urut.Count * persen) + 99) / 100 - 1];
}
