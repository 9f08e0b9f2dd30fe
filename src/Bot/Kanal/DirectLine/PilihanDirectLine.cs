namespace EPupns.Bot.Kanal.DirectLine;

/// <summary>Section <c>DirectLine</c> of the configuration.</summary>
public sealed class PilihanDirectLine
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "DirectLine";

    /// <summary>New tokens for one source address in a minute. A whole office may sit behind one address.</summary>
    public int TokenPerMenit { get; set; } = 60;

    /// <summary>Activities that one conversation may post in a minute.</summary>
    public int PesanPerMenit { get; set; } = 120;
}
