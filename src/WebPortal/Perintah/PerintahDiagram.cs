using EPupns.Bot.Diagram;

namespace EPupns.WebPortal.Perintah;

/// <summary><c>diagram</c>: writes the state diagrams from the machines.</summary>
public sealed class PerintahDiagram(PembuatDiagram pembuat) : IPerintah
{
    /// <inheritdoc />
    public static KartuPerintah Kartu { get; } = new(
        "diagram",
        "[FOLDER]",
        "Menulis diagram keadaan (Mermaid) dari mesin-mesin program.",
        "FOLDER bawaannya conversations/diagram. Kode keluar: 0 berhasil.");

    /// <inheritdoc />
    public async Task<int> JalankanAsync(Argumen argumen, Layar layar, CancellationToken batal)
    {
        var folder = argumen.Kata.Count > 0 ? argumen.Kata[0] : Path.Combine("conversations", "diagram");
        var banyak = pembuat.Tulis(folder);
        await layar.Keluar.WriteLineAsync($"{banyak} diagram ditulis ke {Path.GetFullPath(folder)}");
        return KodeKeluar.Baik;
    }
}
