using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EPupns.WebPortal.Tests;

/// <summary>What tests look for on a page.</summary>
public static class Halaman
{
    /// <summary>The one form that goes to an address (without its query).</summary>
    public static IHtmlFormElement Borang(this IHtmlDocument halaman, string alamat, string cara = "post") =>
        halaman.QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(b => b.Method == cara && ((b.GetAttribute("action") ?? alamat).Split('?')[0] is "" || (b.GetAttribute("action") ?? alamat).Split('?')[0] == alamat));

    /// <summary>Text of what is between the head and the foot, white space folded.</summary>
    public static string Isi(this IHtmlDocument halaman) => Rapikan(halaman.QuerySelector("main")?.TextContent ?? "");

    /// <summary>Text of the first heading.</summary>
    public static string Judul(this IHtmlDocument halaman) => Rapikan(halaman.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>Text of the message on top, or of the alert.</summary>
    public static string Kabar(this IHtmlDocument halaman) => Rapikan(halaman.QuerySelector("main .kabar, main [role=alert]")?.TextContent ?? "");

    private static string Rapikan(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
