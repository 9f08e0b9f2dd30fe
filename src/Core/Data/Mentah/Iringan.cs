namespace EPupns.Core.Data.Mentah;

/// <summary>What SQLite does for each portion of a mass write beside the write itself, e.g. to keep an index of its own. The portion is in the table <c>…_masuk</c>.</summary>
/// <param name="Sebelum">Statements before the rows are written.</param>
/// <param name="Sesudah">Statements afterwards.</param>
public sealed record Iringan(IReadOnlyList<string> Sebelum, IReadOnlyList<string> Sesudah)
{
    /// <summary>Nothing.</summary>
    public static Iringan Kosong { get; } = new([], []);
}
