using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Sanggah;

/// <summary>
/// The link in a notice about a request for recovery: the owner objects without a login. Looking at it changes nothing, so that the
/// preview of a mail program does not object by itself.
/// </summary>
[AllowAnonymous]
[Route("/sanggah/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SanggahController(SanggahLewatTautan sanggah) : Controller
{
    /// <summary>Asks whether to object.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string token, CancellationToken batal) =>
        await sanggah.CariAsync(token, batal) is { } permintaan ? View(permintaan) : TidakBerlaku();

    /// <summary>Objects.</summary>
    [HttpPost]
    public async Task<IActionResult> Kirim(string token, CancellationToken batal)
    {
        var hasil = await sanggah.JalankanAsync(token, batal);
        return hasil.Berhasil ? View("Berhasil", hasil.Nilai) : TidakBerlaku();
    }

    private ViewResult TidakBerlaku()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("TidakBerlaku");
    }
}
