namespace EPupns.Bot.Alur.Kirim;

/// <summary>Where somebody stands in sending; everything else is read from the form.</summary>
internal sealed class IsianKirim
{
    /// <summary>Where the buttons of what is missing lead, in order.</summary>
    public List<string> Tujuan { get; set; } = [];

    /// <summary>Fingerprint of the form that the summary showed.</summary>
    public string? Sidik { get; set; }

    /// <summary>Page of the summary, from 0.</summary>
    public int Halaman { get; set; }

    /// <summary>How many pages it has.</summary>
    public int BanyakHalaman { get; set; }
}
