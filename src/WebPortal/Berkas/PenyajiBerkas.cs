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

    /// <summary>The file; 404 when there is none for this visitor, 503 when the store does not answer.</summary>
    public static async Task<IActionResult> SajikanAsync(this Controller pengendali, Func<Task<LampiranTerbuka?>> buka)
    {
        try
        {
            if (await buka() is not { } terbuka)
            {
                return pengendali.NotFound();
            }

            return pengendali.Sajikan(terbuka.Isi, terbuka.Lampiran.Nama);
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
    public static FileContentResult Sajikan(this Controller pengendali, IsiBerkas isi, string nama)
    {
        // Browsers do not open a PDF inside a sandbox; it is saved, and opened by what the reader trusts.
        var letak = new ContentDispositionHeaderValue(isi.Jenis == "application/pdf" ? "attachment" : "inline");
        letak.SetHttpFileName(nama);
        pengendali.Response.Headers.ContentDisposition = letak.ToString();
        pengendali.HttpContext.Items[TajukKeamanan.KebijakanSendiri] = TanpaApaPun;
        return pengendali.File(isi.Isi, isi.Jenis);
    }
}
