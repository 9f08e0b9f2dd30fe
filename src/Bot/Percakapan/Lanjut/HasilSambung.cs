namespace EPupns.Bot.Percakapan.Lanjut;

/// <summary>What became of a turn that asked for its address to lead elsewhere.</summary>
internal abstract record HasilSambung
{
    private HasilSambung()
    {
    }

    /// <summary>The address leads to the conversation of the link now.</summary>
    /// <param name="Kanal">Channel where it was used last.</param>
    /// <param name="Alamat">Address where it was used last: it is told.</param>
    /// <param name="Tertinggal">The address had a conversation of its own with something unfinished; it is kept.</param>
    public sealed record Tersambung(string Kanal, string Alamat, bool Tertinggal) : HasilSambung;

    /// <summary>It led there already.</summary>
    public sealed record SudahDiSini : HasilSambung;

    /// <summary>The link was used, is too old, or never was one.</summary>
    public sealed record TidakBerlaku : HasilSambung;

    /// <summary>The address leads to its own conversation again.</summary>
    public sealed record Semula : HasilSambung;
}
