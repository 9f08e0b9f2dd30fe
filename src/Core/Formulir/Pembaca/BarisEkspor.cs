namespace EPupns.Core.Formulir;

/// <summary>A section as rows of a table for machines: columns are the field codes, cells the exported texts.</summary>
public static class BarisEkspor
{
    /// <summary>Column names: the record's id, then every field.</summary>
    public static IReadOnlyList<string> Kepala(Bagian bagian) => ["catatan", .. bagian.Isian.Select(i => i.Kode)];

    /// <summary>One row a record, cells in the order of <see cref="Kepala"/>; an unanswered field is empty.</summary>
    public static IEnumerable<IReadOnlyList<string>> Baris(Bagian bagian, Borang borang) =>
        borang.Catatan(bagian).Select(c => (IReadOnlyList<string>)[c.Id, .. bagian.Isian.Select(i => c.Isi[i] is { } nilai ? i.Ekspor(nilai) : "")]);
}
