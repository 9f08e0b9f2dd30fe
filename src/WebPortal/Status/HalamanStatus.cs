namespace EPupns.WebPortal.Status;

/// <summary>The page.</summary>
public sealed record HalamanStatus
{
    /// <summary>As typed.</summary>
    public string? Nomor { get; init; }

    /// <summary>Why there is no answer.</summary>
    public string? Salah { get; init; }

    /// <summary>The answer, line by line.</summary>
    public IReadOnlyList<string> Hasil { get; init; } = [];
}
