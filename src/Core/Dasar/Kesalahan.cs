namespace EPupns.Core.Dasar;

/// <summary>A person's mistake, as a value: what is wrong and what to do, in a sentence that can be shown as it is.</summary>
/// <param name="Kode">Stable code for tests and figures, e.g. <c>nip.kurang</c>.</param>
/// <param name="Pesan">Formal Indonesian sentence for the person; holds no secret.</param>
/// <param name="Isian">The field it belongs to, when it belongs to one.</param>
public sealed record Kesalahan(string Kode, string Pesan, string? Isian = null);
