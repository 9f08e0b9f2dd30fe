namespace EPupns.Core.Akun;

/// <summary>Section <c>Keamanan</c> of the configuration.</summary>
public sealed class PilihanKeamanan
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Keamanan";

    /// <summary>The visible code: <c>selalu</c>, <c>curiga</c>, <c>mati</c>.</summary>
    public string Tantangan { get; set; } = "curiga";

    /// <summary>Where keys are kept that the configuration does not give.</summary>
    public string FolderKunci { get; set; } = "data/kunci";

    /// <summary>Rounds of PBKDF2 (HMAC-SHA512) for a password.</summary>
    public int PutaranSandi { get; set; } = 210_000;

    /// <summary>Whether roles that decide for others must log in with an authenticator app: <c>wajib</c>, <c>boleh</c> (closed test systems).</summary>
    public string DuaLangkah { get; set; } = "wajib";

    /// <summary>The server's key, base64 of at least 32 bytes; empty means the one in <see cref="FolderKunci"/>.</summary>
    public string? KunciServer { get; set; }

    /// <summary>Private key that signs proofs, PEM (ECDSA P-256); empty means the one in <see cref="FolderKunci"/>.</summary>
    public string? KunciBukti { get; set; }
}
