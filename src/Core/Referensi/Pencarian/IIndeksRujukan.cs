namespace EPupns.Core.Referensi.Pencarian;

/// <summary>What search asks of a list: the words it has, and the rows that have words. In the database, or in memory for a short list.</summary>
internal interface IIndeksRujukan
{
    /// <summary>Those of the words that the list has.</summary>
    Task<IReadOnlyList<KataRujukan>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal);

    /// <summary>Words of some length that begin with <paramref name="awal"/> or end with <paramref name="akhir"/>.</summary>
    Task<IReadOnlyList<KataRujukan>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal);

    /// <summary>Words of any length that begin so.</summary>
    Task<IReadOnlyList<KataRujukan>> LanjutanAsync(string awal, CancellationToken batal);

    /// <summary>Rows that have at least one word of every group, at most so many.</summary>
    Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal);

    /// <summary>Rows whose name's words begin with this text, nearest first.</summary>
    Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal);
}
