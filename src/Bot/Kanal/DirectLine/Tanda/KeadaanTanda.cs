namespace EPupns.Bot.Kanal.DirectLine.Tanda;

/// <summary>What a signed word turned out to be.</summary>
public enum KeadaanTanda
{
    /// <summary>We made it, for this purpose, and its time is not over.</summary>
    Sah = 0,

    /// <summary>We made it, but its time is over.</summary>
    Kedaluwarsa = 1,

    /// <summary>We did not make it, or not for this purpose.</summary>
    Palsu = 2,
}
