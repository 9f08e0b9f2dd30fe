using EPupns.Core.Berkas;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Susunan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace EPupns.WebPortal.Berkas;

/// <summary>Serves a file that somebody sent: as what it is by content, under a policy in which nothing of it can act.</summary>
internal static class PenyajiBerkas
{
    private const string TanpaApaPun = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'self'; sandbox";

    // Browsers do not open a PDF inside a sandbox; their viewer runs it in a process of its own, and nothing of it reaches the page.
    private const string PdfDalamHalaman = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /// <summary>The file; 404 when there is none for this visitor, 503 when the store does not answer.</summary>
    /// <param name="pengendali">Answers.</param>
    /// <param name="buka">Finds it.</param>
    /// <param name="dalamHalaman">A document is shown by the browser's own viewer instead of being saved; only for pages that frame it.</param>
    public static Task<IActionResult> SajikanAsync(this Controller pengendali, Func<Task<LampiranTerbuka?>> buka, bool dalamHalaman = false) =>
        pengendali.SajikanAsync(async () => await buka() is { } terbuka ? (terbuka.Isi, terbuka.Lampiran.Nama) : null, dalamHalaman);

    /// <summary>The same for a file that is no attachment.</summary>
    public static async Task<IActionResult> SajikanAsync(this Controller pengendali, Func<Task<(IsiBerkas Isi, string Nama)?>> buka, bool dalamHalaman = false)
    {
        try
        {
            return await buka() is { } berkas ? pengendali.Sajikan(berkas.Isi, berkas.Nama, dalamHalaman) : pengendali.NotFound();
        }
        catch (PenyimpananTergangguException)
        {
            return new ContentResult
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable, ContentType = "text/plain; charset=utf-8",
                Content = "Tempat penyimpanan berkas sedang terganggu. Berkasnya tetap ada; mohon buka lagi beberapa menit lagi.",
            };
        }
    }

    /// <summary>The same for a file that is at hand.</summary>
    public static FileContentResult Sajikan(this Controller pengendali, IsiBerkas isi, string nama, bool dalamHalaman = false)
    {
        // Outside such a page a document is saved, and opened by what the reader trusts.
        var pdf = isi.Jenis == "application/pdf";
        var letak = new ContentDispositionHeaderValue(pdf && !dalamHalaman ? "attachment" : "inline");
        letak.SetHttpFileName(nama);
        pengendali.Response.Headers.ContentDisposition = letak.ToString();
        pengendali.HttpContext.Items[TajukKeamanan.KebijakanSendiri] = pdf && dalamHalaman ? PdfDalamHalaman : TanpaApaPun;
        return pengendali.File(isi.Isi, isi.Jenis);
    }
}
