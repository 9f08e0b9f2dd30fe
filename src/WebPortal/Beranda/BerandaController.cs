using EPupns.Bot.Kanal.Telegram;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Beranda;

/// <summary>The front page.</summary>
[AllowAnonymous]
public sealed class BerandaController(KeadaanLayanan keadaan, TautanTelegram? telegram = null) : Controller
{
    /// <summary>What this is and where to go.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken batal) => View(new HalamanBeranda(telegram is not null, await keadaan.KalimatAsync(batal)));

    /// <summary>On to the bot: its name is Telegram's to tell, so it is asked only when somebody wants to go there.</summary>
    [HttpGet("/obrolan/telegram")]
    public async Task<IActionResult> Telegram(CancellationToken batal)
    {
        if (telegram is null)
        {
            return NotFound();
        }

        if (await telegram.CariAsync(batal) is { } alamat)
        {
            return Redirect(alamat);
        }

        this.Kabari(Nada.Peringatan, "Telegram sedang tidak dapat dihubungi. Silakan mendaftar lewat obrolan di halaman ini.");
        return RedirectToAction(nameof(Index));
    }
}
