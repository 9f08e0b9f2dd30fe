namespace EPupns.BotApiDouble.Teks;

/// <summary>What Telegram takes for a link: a host needs a dot ("localhost" is refused), a scheme may be missing.</summary>
internal static class Tautan
{
    private static readonly string[] SkemaLain = ["tg", "mailto", "tel"];

    public static string? Sah(string url)
    {
        var lengkap = url.Contains(':', StringComparison.Ordinal) && !url.Contains("localhost:", StringComparison.Ordinal) ? url : $"http://{url}";
        if (!Uri.TryCreate(lengkap, UriKind.Absolute, out var alamat))
            return null;
        if (alamat.Scheme is "http" or "https")
            return alamat.Host.Contains('.', StringComparison.Ordinal) ? lengkap : null;
        return SkemaLain.Contains(alamat.Scheme) ? url : null;
    }
}
