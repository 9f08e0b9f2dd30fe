using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Sesi;
using EPupns.WebPortal.DuaLangkah;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Sesi;

/// <summary>Where a member of staff is logged in, and logging out there.</summary>
[Hak(Wewenang.AkunSendiri)]
[SebelumDuaLangkah]
[Route("/petugas/sesi")]
public sealed class SesiController(KelolaSesi kelola) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) =>
        View(new HalamanSesi(await kelola.DaftarAsync(HttpContext.AmbilPetugas().Id, batal), HttpContext.SesiKini()));

    /// <summary>Ends one; one that is gone already is ended.</summary>
    [HttpPost("{id:guid}/akhiri")]
    public async Task<IActionResult> Akhiri(Guid id, CancellationToken batal)
    {
        await kelola.AkhiriAsync(HttpContext.AmbilPetugas(), id, batal);
        this.Kabari(Nada.Sukses, "Perangkat itu sudah dikeluarkan.");
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Ends all but this one.</summary>
    [HttpPost("akhiri-lain")]
    public async Task<IActionResult> AkhiriLain(CancellationToken batal)
    {
        var ada = await kelola.AkhiriLainAsync(HttpContext.AmbilPetugas(), HttpContext.SesiKini(), batal);
        this.Kabari(Nada.Sukses, ada ? "Semua perangkat lain sudah dikeluarkan." : "Tidak ada perangkat lain yang sedang masuk.");
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>The page.</summary>
/// <param name="Sesi">Sessions, the last used first.</param>
/// <param name="Kini">The one that looks.</param>
public sealed record HalamanSesi(IReadOnlyList<SesiMasuk> Sesi, Guid Kini);
