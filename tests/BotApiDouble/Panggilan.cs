namespace EPupns.BotApiDouble;

/// <summary>One call of the bot: the parameters as they came over the wire (files left out) and how it ended.</summary>
public sealed record Panggilan(string Metode, IReadOnlyDictionary<string, string> Parameter, int Status, string? Penolakan)
{
    /// <summary>When it was answered.</summary>
    public DateTimeOffset Waktu { get; } = DateTimeOffset.UtcNow;
}
