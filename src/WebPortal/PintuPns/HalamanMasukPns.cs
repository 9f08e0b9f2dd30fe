namespace EPupns.WebPortal.PintuPns;

/// <summary>The login form of a PNS.</summary>
public sealed record HalamanMasukPns
{
    /// <summary>Registration number as typed.</summary>
    public string? Nomor { get; init; }

    /// <summary>Password as typed; never sent back.</summary>
    public string? Sandi { get; init; }

    /// <summary>Page that asked for the login.</summary>
    public string? Kembali { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Pesan { get; init; }
}
