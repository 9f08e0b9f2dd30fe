namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>Section <c>Portal</c>.</summary>
public sealed class PilihanPortal
{
    /// <summary>Address used in links and QR codes; the listening address when empty.</summary>
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The address of a page, by its path from the root.</summary>
    public string Alamat(string jalur) => PublicUrl.TrimEnd('/') + jalur;
}
