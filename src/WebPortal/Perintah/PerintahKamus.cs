using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>kamus</c>: writes the data dictionary from the form's definition.</summary>
public sealed class PerintahKamus : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "kamus",
        "[BERKAS]",
        "Menulis kamus data dari definisi formulir.",
        "BERKAS bawaannya docs/kamus-data.md. Kode keluar: 0 berhasil.");

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        var berkas = argumen.Kata.Count > 0 ? argumen.Kata[0] : Path.Combine("docs", "kamus-data.md");
        await File.WriteAllTextAsync(berkas, KamusData.Tulis(Pupns2015.Definisi), batal);
        await layar.Keluar.WriteLineAsync($"Kamus data ditulis ke {Path.GetFullPath(berkas)}");
        return KodeKeluar.Baik;
    }
}
