namespace EPupns.BotApiDouble;

/// <summary>An inline button; exactly one of the last four is set.</summary>
public sealed record Tombol(string Label, string? Gaya, string? Data = null, string? Url = null, string? Salin = null, string? AplikasiWeb = null)
{
    /// <summary>The same words, an emoji or other ornament before them not counted.</summary>
    internal bool Berlabel(string label) => Label == label || Inti(Label) == Inti(label);

    private static string Inti(string label) => label[Math.Max(0, label.AsSpan().IndexOfAny(Huruf))..].Trim();

    private static readonly System.Buffers.SearchValues<char> Huruf = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(kode => (char)kode).Where(char.IsLetterOrDigit)]);
}
