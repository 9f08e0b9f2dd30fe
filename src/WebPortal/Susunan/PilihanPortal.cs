namespace EPupns.WebPortal.Susunan;

/// <summary>Section <c>Portal</c> of the configuration.</summary>
public sealed class PilihanPortal
{
    /// <summary>Name of the section.</summary>
    public const string Bagian = "Portal";

    /// <summary>Address used in links and QR codes; null means the address the program listens on.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>
    /// Addresses or networks (<c>10.0.0.0/8</c>) of reverse proxies whose <c>X-Forwarded-*</c> headers are believed, separated
    /// by commas. Empty: none, so that nobody can choose the address that lockouts are counted under.
    /// </summary>
    public string? TrustedProxies { get; set; }
}
