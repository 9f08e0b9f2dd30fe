namespace EPupns.Core.Pengisian;

/// <summary>Sections that have changes, as one text in which each can be looked for: <c>;golongan;jabatan;</c>.</summary>
public static class BagianBerubah
{
    private const char Pemisah = ';';

    /// <summary>Writes it; empty when nothing changed.</summary>
    public static string Tulis(IEnumerable<string> kode) => string.Concat(kode.Select(k => k + Pemisah)) is { Length: > 0 } isi ? Pemisah + isi : "";

    /// <summary>The codes, in the order of the form.</summary>
    public static IReadOnlyList<string> Baca(string teks) => teks.Split(Pemisah, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What stands in the text when the section has changes.</summary>
    public static string Cari(string kode) => $"{Pemisah}{kode}{Pemisah}";
}
