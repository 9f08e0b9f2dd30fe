namespace EPupns.Core.Ekspor;

/// <summary>A column as its header says it.</summary>
/// <param name="Nama">The header.</param>
/// <param name="Jenis">What its cells hold.</param>
public record KepalaKolom(string Nama, JenisSel Jenis)
{
    /// <summary>Width in a spreadsheet, in letters.</summary>
    public int Lebar { get; init; } = 20;
}

/// <summary>A column: header, kind and where its value is in a row. Both writers, the page and the tests read this one declaration.</summary>
/// <typeparam name="TBaris">A row.</typeparam>
/// <param name="Nama">The header.</param>
/// <param name="Jenis">What its cells hold.</param>
/// <param name="Ambil">The value in a row.</param>
public sealed record Kolom<TBaris>(string Nama, JenisSel Jenis, Func<TBaris, Sel> Ambil) : KepalaKolom(Nama, Jenis);
