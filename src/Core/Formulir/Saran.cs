namespace EPupns.Core.Formulir;

/// <summary>A record that is to be expected next (features.md F20, F21): offered in a sentence with a button, never written by itself.</summary>
/// <param name="Ajakan">The whole sentence, e.g. <c>Kenaikan pangkat berikutnya biasanya II/b; apakah ada SK-nya?</c></param>
/// <param name="Tombol">What the button says behind <c>Tambah</c>.</param>
/// <param name="Nilai">What it proposes: stored text, or for long lists the words to search for. Each is confirmed by the person.</param>
public sealed record Saran(string Ajakan, string Tombol, IReadOnlyList<(Isian Isian, string Nilai)> Nilai);
