using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>One thing that a sentence says.</summary>
/// <param name="Ketikan">The words that say it.</param>
/// <param name="Isian">The fields it may belong to: one, or several when the person has to say which.</param>
/// <param name="Tafsir">What it means; <see cref="Tafsir.Ambigu"/> over field codes when there are several fields.</param>
public sealed record Fakta(string Ketikan, IReadOnlyList<Isian> Isian, Tafsir Tafsir);

/// <summary>What was understood of a sentence, and what was not.</summary>
/// <param name="Fakta">In the order they were said.</param>
/// <param name="TidakDipahami">Words that are told back to the person; small talk is left out.</param>
public sealed record KalimatTerbaca(IReadOnlyList<Fakta> Fakta, IReadOnlyList<string> TidakDipahami);
