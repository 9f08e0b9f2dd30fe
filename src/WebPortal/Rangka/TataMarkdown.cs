using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace EPupns.WebPortal.Rangka;

/// <summary>
/// Markdown of the public pages as HTML. Whoever may write a page may not thereby run anything in its reader's browser: HTML stays text, pictures become links,
/// and a link goes to a page, never to a script.
/// </summary>
public static class TataMarkdown
{
    private const int JudulTertinggi = 2;
    private static readonly MarkdownPipeline Pipa = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
    private static readonly string[] Tujuan = ["https://", "http://", "mailto:", "#"];

    /// <summary>The HTML; headings begin below the page's own.</summary>
    public static IHtmlContent Tampil(string isi)
    {
        var dokumen = Markdown.Parse(isi, Pipa);
        foreach (var bagian in dokumen.Descendants())
        {
            Jinakkan(bagian);
        }

        return new HtmlString(dokumen.ToHtml(Pipa));
    }

    private static void Jinakkan(MarkdownObject bagian)
    {
        switch (bagian)
        {
            case HeadingBlock judul:
                judul.Level = Math.Max(JudulTertinggi, judul.Level);
                break;
            case LinkInline tautan:
                tautan.IsImage = false;
                tautan.Url = Aman(tautan.Url) ? tautan.Url : "#";
                break;
            case AutolinkInline langsung when !langsung.IsEmail && !Aman(langsung.Url):
                langsung.Url = "#";
                break;
        }
    }

    private static bool Aman(string? alamat) => alamat is not null
        && (Tujuan.Any(t => alamat.StartsWith(t, StringComparison.OrdinalIgnoreCase)) || (alamat.StartsWith('/') && !alamat.StartsWith("//", StringComparison.Ordinal) && !alamat.StartsWith("/\\", StringComparison.Ordinal)));
}
