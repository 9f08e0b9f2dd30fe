namespace EPupns.Core.Helpdesk;

/// <summary>A question with its answer: of the list that ships with the program, or of a report that was solved.</summary>
/// <param name="Kode">Code in the list; <c>laporan:…</c> for a solved report.</param>
/// <param name="Tanya">The question. Of a solved report it is only searched, never shown.</param>
/// <param name="Jawab">The answer.</param>
/// <param name="Kata">Other words that people use for it.</param>
public sealed record ButirTanya(string Kode, string Tanya, string Jawab, string Kata = "")
{
    /// <summary>True for the list's own: its question may be shown.</summary>
    public bool Resmi { get; init; } = true;
}
