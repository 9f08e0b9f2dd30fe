using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Beranda;

/// <summary>The front page.</summary>
[AllowAnonymous]
public sealed class BerandaController : Controller
{
    /// <summary>What this is and where to go.</summary>
    [HttpGet("/")]
    public IActionResult Index() => View();
}
