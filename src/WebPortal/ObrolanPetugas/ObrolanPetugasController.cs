using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.ObrolanPetugas;

/// <summary>A member of staff links their Telegram chat with their account, and lets it go.</summary>
[Hak(Wewenang.AkunSendiri)]
[Route("/petugas/telegram")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ObrolanPetugasController(TautkanObrolan tautkan) : Controller
{
    /// <summary>Whether a chat is linked, and how to link one.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) => View(new HalamanTelegram(await tautkan.CariAsync(HttpContext.AmbilPetugas().Id, batal), null));

    /// <summary>A new code; it is shown this once.</summary>
    [HttpPost("kode")]
    public async Task<IActionResult> Kode(CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        return View("Index", new HalamanTelegram(await tautkan.CariAsync(petugas.Id, batal), await tautkan.BuatKodeAsync(petugas, batal)));
    }

    /// <summary>Lets the chat go.</summary>
    [HttpPost("lepas")]
    public async Task<IActionResult> Lepas(CancellationToken batal)
    {
        var ada = await tautkan.LepasAsync(HttpContext.AmbilPetugas(), batal);
        this.Kabari(ada ? Nada.Sukses : Nada.Peringatan, ada ? "Tautan dengan obrolan itu sudah dilepas; di sana juga dikabarkan." : "Tidak ada obrolan yang tertaut.");
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>The page.</summary>
/// <param name="Obrolan">The linked chat; null when there is none.</param>
/// <param name="Kode">A code that was just made.</param>
public sealed record HalamanTelegram(Core.Akun.AkunPetugas.Obrolan.ObrolanPetugas? Obrolan, string? Kode);
