namespace EPupns.WebPortal.Periksa;

/// <summary>What the form of one row sends.</summary>
public sealed record IsianBaris
{
    /// <summary>Which button: <c>sesuai</c>, <c>simpan</c>, <c>kosongkan</c>, <c>urungkan</c>.</summary>
    public string? Tindakan { get; init; }

    /// <summary>What was typed or chosen.</summary>
    public string? Nilai { get; init; }

    /// <summary>What was chosen among things that the typed text could mean: stored text.</summary>
    public string? Pasti { get; init; }

    /// <summary>Version of the document on the page.</summary>
    public int Versi { get; init; }
}
