namespace EPupns.WebPortal.Masuk;

/// <summary>The login form.</summary>
public sealed record HalamanMasuk
{
    /// <summary>Login name as typed.</summary>
    public string? NamaPengguna { get; init; }

    /// <summary>Password as typed; never sent back.</summary>
    public string? Sandi { get; init; }

    /// <summary>Page that asked for the login.</summary>
    public string? Kembali { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Pesan { get; init; }
}
