namespace EPupns.Core.Referensi;

/// <summary>A row of a reference list as people meet it.</summary>
/// <param name="Kode">What is stored.</param>
/// <param name="Nama">Name as the list has it.</param>
/// <param name="Keterangan">What tells it from rows of the same name, e.g. "Kec. Cipaku, Kab. Ciamis"; null when there is nothing.</param>
/// <param name="Induk">Code of the row above.</param>
/// <param name="Aktif">False when retired.</param>
public sealed record BarisRujukan(string Kode, string Nama, string? Keterangan, string? Induk, bool Aktif)
{
    /// <summary>Kind of the row, as the list declares: tingkat, level of a place, kind of post, eselon of a unit.</summary>
    public string? Jenis { get; init; }

    /// <summary>The list's own addition: jenjang, name of the unit's head.</summary>
    public string? Rinci { get; init; }

    /// <summary>Name and what tells it apart, for a numbered choice.</summary>
    public string Label => Keterangan is null ? Nama : $"{Nama} ({Keterangan})";
}
