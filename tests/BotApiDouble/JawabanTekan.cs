namespace EPupns.BotApiDouble;

/// <summary>What answerCallbackQuery said to a press.</summary>
public sealed record JawabanTekan(string IdTekan, string? Teks, bool SebagaiPeringatan, string? Url);
