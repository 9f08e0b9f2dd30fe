using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Tests.Galat;

/// <summary>A page that breaks, for the page that says so.</summary>
[AllowAnonymous]
public sealed class PemicuGalatController : Controller
{
    public const string Rahasia = "Password=rahasia";

    [HttpGet("/uji/galat")]
    public IActionResult Index() => throw new InvalidOperationException(Rahasia);
}
