using System.Text;
using EPupns.Core.Pengawasan;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.JejakSaya;

/// <summary>Who looked at the record of who is logged in and who changed it, and the proof of it. Only the owner's is ever read.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[Route("/data/jejak")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class JejakSayaController(SiapaMelihat melihat, BuktiTermasuk bukti) : Controller
{
    private const int Ukuran = 25;

    /// <summary>One page, the newest first; with <c>?semua=true</c> also what the person did.</summary>
    [HttpGet]
    public async Task<ViewResult> Index(bool semua, long? sebelum, CancellationToken batal) =>
        View(new HalamanJejakSaya(await melihat.JalankanAsync(HttpContext.AmbilPns().Nip, !semua, sebelum, Ukuran, batal), semua, sebelum is not null));

    /// <summary>The proof, as a file.</summary>
    [HttpGet("bukti")]
    public async Task<IActionResult> Bukti(CancellationToken batal)
    {
        var nip = HttpContext.AmbilPns().Nip;
        if (await bukti.JalankanAsync(nip, batal) is { } isi)
        {
            return File(Encoding.UTF8.GetBytes(isi.Tulis()), "application/json", $"jejak-{nip}.json");
        }

        this.Kabari(Nada.Bahaya, "Bukti jejak dibuat setiap pergantian hari. Silakan coba lagi besok.");
        return LocalRedirect("/data/jejak");
    }
}

/// <summary>The page.</summary>
/// <param name="Isi">The lines.</param>
/// <param name="Semua">Also what the person did.</param>
/// <param name="Lanjutan">Not the newest ones.</param>
public sealed record HalamanJejakSaya(HalamanKejadian Isi, bool Semua, bool Lanjutan);
