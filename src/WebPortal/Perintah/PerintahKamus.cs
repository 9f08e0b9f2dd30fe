using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>kamus</c>: writes the data dictionary and the table of rules from the form's definition.</summary>
public sealed class PerintahKamus : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "kamus",
        "[FOLDER]",
        "Menulis kamus data dan daftar aturan dari definisi formulir.",
        "Menulis kamus-data.md dan aturan.md ke FOLDER, bawaannya docs; kisah dibaca dari conversations/contoh. Kode keluar: 0 berhasil.");

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        var folder = Path.GetFullPath(argumen.Kata.Count > 0 ? argumen.Kata[0] : "docs");
        await File.WriteAllTextAsync(Path.Combine(folder, "kamus-data.md"), KamusData.Tulis(Pupns2015.Definisi), batal);
        await File.WriteAllTextAsync(Path.Combine(folder, "aturan.md"), DaftarAturan.Tulis(Pupns2015.Definisi, Kisah()), batal);
        await layar.Keluar.WriteLineAsync($"Kamus data dan daftar aturan ditulis ke {folder}");
        return KodeKeluar.Baik;
    }

    private static IReadOnlyList<(string Nama, string Teks)> Kisah()
    {
        var folder = Path.Combine("conversations", "contoh");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.chat").Order(StringComparer.Ordinal).Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))] : [];
    }
}
