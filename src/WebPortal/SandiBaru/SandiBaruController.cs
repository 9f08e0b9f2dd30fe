using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.SandiBaru;

/// <summary>
/// The page of a one-time link from the chat (features.md L7): a PNS sets a new password. Looking at it changes nothing, so that a
/// messenger's preview does not use the link up; a link that counts no more looks the same whatever the reason.
/// </summary>
[AllowAnonymous]
[Route("/sandi-baru/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SandiBaruController(SandiLewatTautan sandi) : Controller
{
    /// <summary>Asks for a password, or says that the link has had its day.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string token, CancellationToken batal) =>
        await sandi.CariAsync(token, batal) is { } registrasi ? View(new HalamanSandiBaru { Registrasi = registrasi }) : TidakBerlaku();

    /// <summary>Sets the password; every login made with the old one ends.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(string token, HalamanSandiBaru isian, CancellationToken batal)
    {
        if (await sandi.CariAsync(token, batal) is not { } registrasi)
        {
            return TidakBerlaku();
        }

        if (isian.Sandi != isian.Ulangi)
        {
            return Ulang(registrasi, IsianSandi.TidakSama);
        }

        var hasil = await sandi.JalankanAsync(token, isian.Sandi ?? "", batal);
        return hasil.Kesalahan switch
        {
            null => View("Berhasil", hasil.Nilai),
            { Kode: SandiLewatTautan.KodeTidakBerlaku } => TidakBerlaku(),
            { Pesan: var pesan } => Ulang(registrasi, pesan),
        };
    }

    private ViewResult TidakBerlaku()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("TidakBerlaku");
    }

    private ViewResult Ulang(Registrasi registrasi, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new HalamanSandiBaru { Registrasi = registrasi, Pesan = pesan });
    }
}
