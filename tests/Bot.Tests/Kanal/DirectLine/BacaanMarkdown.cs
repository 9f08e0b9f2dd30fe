using System.Net;
using System.Text.RegularExpressions;
using Markdig;

namespace EPupns.Bot.Tests.Kanal.DirectLine;

/// <summary>Reads Markdown as a client that knows nothing of ours would.</summary>
internal static partial class BacaanMarkdown
{
    private static readonly MarkdownPipeline Pembaca = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public static string Html(string markdown) => Markdown.ToHtml(markdown, Pembaca);

    /// <summary>The letters that people would see.</summary>
    public static string Polos(string markdown) => WebUtility.HtmlDecode(Tanda().Replace(Html(markdown), ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tanda();
}
