namespace EPupns.Core.Referensi.Katalog;

/// <summary>A long reference list, declared once: what its import takes and how its rows are searched and told apart.</summary>
/// <param name="Kode">Code, as fields of the form name it.</param>
/// <param name="Judul">Title for people.</param>
/// <param name="Tanda">Two letters that keep its words apart from other lists' in one index.</param>
public sealed record DaftarRujukan(string Kode, string Judul, string Tanda)
{
    /// <summary>List in which the row above is; itself for a tree, null when there is none.</summary>
    public string? DaftarInduk { get; init; }

    /// <summary>Every row belongs to one instansi.</summary>
    public bool PerInstansi { get; init; }

    /// <summary>Column of the import that is the row's kind; null when there is none.</summary>
    public string? KolomJenis { get; init; }

    /// <summary>A row without kind is refused.</summary>
    public bool JenisWajib { get; init; }

    /// <summary>Column of the import that is kept beside.</summary>
    public string? KolomRinci { get; init; }

    /// <summary>Kind that follows from code and name where the file has none.</summary>
    public Func<string, string, string?>? JenisDari { get; init; }

    /// <summary>How its names are abbreviated.</summary>
    public KamusKata Kamus { get; init; } = KamusKata.Umum;

    /// <summary>Rows are places: levels in the name are words of their own, and a regency comes before a village of its name.</summary>
    public bool Bertingkat { get; init; }

    /// <summary>A match is put to the person even when nothing else fits.</summary>
    public bool SelaluKonfirmasi { get; init; }

    /// <summary>What a row of another kind is told apart by, e.g. tingkat 40 → "S-1".</summary>
    public Func<string, string?>? NamaJenis { get; init; }
}
