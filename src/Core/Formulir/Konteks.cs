namespace EPupns.Core.Formulir;

/// <summary>What a field needs to know of the world.</summary>
/// <param name="HariIni">Today.</param>
/// <param name="NamaRujukan">List and code → name in a reference list, null when the list has no such code; null when the lists are not at hand.</param>
public sealed record Konteks(DateOnly HariIni, Func<string, string, string?>? NamaRujukan = null);
