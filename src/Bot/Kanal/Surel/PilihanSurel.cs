namespace EPupns.Bot.Kanal.Surel;

/// <summary>Section <c>Surel</c> of the configuration: how e-mail leaves.</summary>
public sealed class PilihanSurel
{
    /// <summary>The channel's id as it is stored.</summary>
    public const string Kanal = "surel";

    internal const string Bagian = "Surel";

    private const int PortTlsLangsung = 465;

    /// <summary>SMTP server; empty means no e-mail: everything stays in the chat, and no text promises any.</summary>
    public string? Server { get; set; }

    /// <summary>Port of the server.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Who the letters come from: <c>nama@instansi.go.id</c> or <c>e-PUPNS &lt;nama@instansi.go.id&gt;</c>.</summary>
    public string Pengirim { get; set; } = "e-PUPNS <tidak-dibalas@localhost>";

    /// <summary>User name; empty means the server asks for none.</summary>
    public string? Pengguna { get; set; }

    /// <summary>Password of the user.</summary>
    public string? Sandi { get; set; }

    /// <summary>Encrypted, with STARTTLS or from the first byte (<see cref="TlsLangsung"/>); a server that cannot gets nothing.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>TLS from the first byte; where it is not set, the port tells: 465 is meant for that.</summary>
    public bool? TlsLangsung { get; set; }

    /// <summary>PEM file of the authority that vouches for a server with <see cref="TlsLangsung"/>; empty for those that the machine trusts.</summary>
    public string? Penjamin { get; set; }

    /// <summary>Seconds that one letter may take, from the connection to the server's last word.</summary>
    public int DetikTunggu { get; set; } = 20;

    /// <summary>The line is encrypted before a word is said.</summary>
    public bool TerenkripsiLangsung => Tls && (TlsLangsung ?? Port == PortTlsLangsung);

    /// <summary>There is a server.</summary>
    public bool Aktif => !string.IsNullOrWhiteSpace(Server);

    /// <summary>Reads the section.</summary>
    public static PilihanSurel Dari(IConfiguration konfigurasi) => konfigurasi.GetSection(Bagian).Get<PilihanSurel>() ?? new PilihanSurel();
}
