using System.Globalization;
using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Core.Akun.Tautan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Obrolan;

/// <summary>The web chat's page and the token that it begins with.</summary>
[AllowAnonymous]
public sealed class ObrolanController(KueObrolan kue, TokenDirectLine token, BatasDirectLine batas, DirectLineAdapter adapter, TautanSekali tautan)
    : Controller
{
    /// <summary>
    /// The page. With a link from another device it first asks for one press: programs that look at links before people do
    /// must not use them up.
    /// </summary>
    [HttpGet("/obrolan")]
    public async Task<IActionResult> Index([FromQuery] string? lanjut, CancellationToken batal)
    {
        if (lanjut is null)
        {
            return View();
        }

        var berlaku = await tautan.IntipAsync(PenyambungKanal.Tujuan, lanjut, batal) is not null;
        return View("Lanjut", berlaku ? lanjut : null);
    }

    /// <summary>Goes on here with the conversation of a link.</summary>
    [HttpPost("/obrolan/lanjut")]
    public async Task<IActionResult> Lanjut([FromForm] string? lanjut, CancellationToken batal)
    {
        if (batas.TungguToken(HttpContext.Connection.RemoteIpAddress) is { } tunggu)
        {
            Response.Headers.RetryAfter = Math.Ceiling(tunggu.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        await adapter.LanjutkanAsync(new TokenObrolan(kue.Ambil(HttpContext), null), lanjut ?? "", batal);
        return LocalRedirect("/obrolan");
    }

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
