namespace EPupns.Core.Referensi.Pencarian.Indeks;

/// <summary>What search asks of a list: the words it has, each with the number of rows, and the rows that have words. In the database, or in memory for a short list.</summary>
internal interface IIndeksRujukan
{
    /// <summary>Those of the words that the list has.</summary>
    Task<IReadOnlyDictionary<string, KataDaftar>> KataAsync(IReadOnlyCollection<string> kata, CancellationToken batal);

    /// <summary>Words of some length that begin with <paramref name="awal"/> or end with <paramref name="akhir"/>; some may come twice.</summary>
    Task<IReadOnlyList<KataDaftar>> SekitarAsync(string awal, string akhir, int terpendek, int terpanjang, CancellationToken batal);

    /// <summary>Words of any length that begin so, the commonest first, at most so many.</summary>
    Task<IReadOnlyList<KataDaftar>> LanjutanAsync(string awal, int paling, CancellationToken batal);

    /// <summary>Rows that have at least one word of every group, at most so many.</summary>
    Task<IReadOnlyList<Rujukan>> BarisAsync(IReadOnlyList<IReadOnlyList<string>> kelompok, int paling, CancellationToken batal);

    /// <summary>Rows whose name's words begin with this text, nearest first.</summary>
    Task<IReadOnlyList<Rujukan>> BerawalAsync(string inti, int paling, CancellationToken batal);
}

/// <summary>A word that a list has.</summary>
/// <param name="Kata">The word.</param>
/// <param name="Nama">How many rows have it in their name.</param>
/// <param name="Induk">How many rows have it in the names above them only.</param>
internal readonly record struct KataDaftar(string Kata, int Nama, int Induk)
{
    /// <summary>How many rows have it.</summary>
    public int Banyak => Nama + Induk;
}
