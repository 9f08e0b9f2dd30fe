namespace EPupns.Core.Data;

/// <summary>A page of a list that is read by position (keyset): one row more is asked for than a page holds, to know whether there are more.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Baris">The rows of the page, in the order of the list.</param>
/// <param name="AdaSebelum">There is a page before it.</param>
/// <param name="AdaSetelah">There is a page after it.</param>
public sealed record Potongan<T>(IReadOnlyList<T> Baris, bool AdaSebelum, bool AdaSetelah);

/// <summary>Cuts pages.</summary>
public static class Potongan
{
    /// <summary>Cuts it from what was read.</summary>
    /// <param name="dibaca">Rows as they were read: at most one more than <paramref name="ukuran"/>, backwards when <paramref name="mundur"/>.</param>
    /// <param name="ukuran">Rows of a page.</param>
    /// <param name="mundur">Read towards the beginning of the list.</param>
    /// <param name="adaBatas">Read from a position, not from an end of the list.</param>
    public static Potongan<T> Ambil<T>(IReadOnlyList<T> dibaca, int ukuran, bool mundur, bool adaBatas)
    {
        var baris = dibaca.Take(ukuran).ToList();
        var lebih = dibaca.Count > ukuran;
        if (mundur)
        {
            baris.Reverse();
        }

        return mundur ? new Potongan<T>(baris, lebih, adaBatas) : new Potongan<T>(baris, adaBatas, lebih);
    }
}
