namespace EPupns.WebPortal.Masuk;

/// <summary>Browser and system in words that their owner knows, e.g. <c>Firefox di Windows</c>. Nothing else of what a browser says is kept.</summary>
internal static class NamaPeramban
{
    // The more particular name first: Edge calls itself Chrome too, and everybody Safari.
    private static readonly (string Tanda, string Nama)[] Peramban =
        [("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Tanda, string Nama)[] Sistem =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux")];

    /// <summary>From the header <c>User-Agent</c>.</summary>
    public static string Dari(string? agen) => $"{Cari(Peramban, agen) ?? "Peramban lain"} di {Cari(Sistem, agen) ?? "perangkat lain"}";

    private static string? Cari((string Tanda, string Nama)[] nama, string? agen) =>
        agen is null ? null : nama.Where(n => agen.Contains(n.Tanda, StringComparison.Ordinal)).Select(n => n.Nama).FirstOrDefault();
}
