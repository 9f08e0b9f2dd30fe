namespace EPupns.Bot.Kanal.Surel;

/// <summary>Section <c>Surel</c> of the configuration: how e-mail leaves.</summary>
public sealed class PilihanSurel
{
    /// <summary>The channel's id as it is stored.</summary>
    public const string Kanal = "surel";

    internal const string Bagian = "Surel";

    /// <summary>SMTP server; empty means no e-mail: everything stays in the chat, and no text promises any.</summary>
    public string? Server { get; set; }

    /// <summary>There is a server.</summary>
    public bool Aktif => !string.IsNullOrWhiteSpace(Server);
}
