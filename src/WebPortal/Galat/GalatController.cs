using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Galat;

/// <summary>Error pages: what happened and what to do, in plain words and without details.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class GalatController : Controller
{
    /// <summary>Shown in place of the failed request, whatever its method was.</summary>
    [Route("/galat/{kode:int}")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Index(int kode)
    {
        // Asked for by its own address it is a page that does not exist.
        var status = Response.StatusCode == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : kode;
        Response.StatusCode = status;
        return View(HalamanGalat.Untuk(status, HttpContext.Items[PencatatGalat.Rujukan] as string));
    }
}
