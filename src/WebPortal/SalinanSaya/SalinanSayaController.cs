using EPupns.Core.Privasi;
using EPupns.WebPortal.PintuPns;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace EPupns.WebPortal.SalinanSaya;

/// <summary>The copy of one's own data. Only the owner's is ever read.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[Route("/data/salinan.zip")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SalinanSayaController(UnduhSalinan unduh) : Controller
{
    /// <summary>Puts it together and sends it. A post: whoever only follows a link fetches nothing.</summary>
    [HttpPost]
    public async Task Unduh(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        using var isi = new FileBufferingWriteStream();
        await unduh.JalankanAsync(pns, "web", isi, batal);
        (Response.ContentType, Response.Headers.ContentDisposition) = ("application/zip", $"attachment; filename=\"salinan-data-{pns.Nip}.zip\"");
        await isi.DrainBufferAsync(Response.Body, batal);
    }
}
