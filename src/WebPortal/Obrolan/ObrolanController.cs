using System.Globalization;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Obrolan;

/// <summary>The web chat's page and the token that it begins with.</summary>
[AllowAnonymous]
public sealed class ObrolanController(KueObrolan kue, TokenDirectLine token, BatasDirectLine batas) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet("/obrolan")]
    public IActionResult Index() => View();

    /// <summary>A fresh token for this browser's conversation.</summary>
    [HttpPost("/obrolan/token")]
    public IActionResult Token()
    {
        if (batas.TungguToken(HttpContext.Connection.RemoteIpAddress) is { } tunggu)
        {
            Response.Headers.RetryAfter = Math.Ceiling(tunggu.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.Headers.CacheControl = "no-store";
        var obrolan = kue.Ambil(HttpContext);
        return Json(new { conversationId = obrolan, token = token.Buat(new TokenObrolan(obrolan, null)) });
    }

    /// <summary>Leaves this conversation and begins another.</summary>
    [HttpPost("/obrolan/baru")]
    public IActionResult Baru()
    {
        KueObrolan.Lupakan(HttpContext);
        return LocalRedirect("/obrolan");
    }
}
