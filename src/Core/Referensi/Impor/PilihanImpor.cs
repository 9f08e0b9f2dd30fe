namespace EPupns.Core.Referensi.Impor;

/// <summary>How a file is taken over.</summary>
/// <param name="Ganti">The file is the whole list: rows that it does not name are retired (never deleted). Otherwise they stay as they are.</param>
/// <param name="IzinkanGantiNama">A code may come with an entirely different name. Otherwise that is refused: a code is never reused.</param>
public sealed record PilihanImpor(bool Ganti = false, bool IzinkanGantiNama = false);
