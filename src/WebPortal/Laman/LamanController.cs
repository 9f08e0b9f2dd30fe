using EPupns.Core.Helpdesk;
using EPupns.Core.Laman;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Laman;

/// <summary>The public pages (features.md G3–G7), and the questions that people ask.</summary>
[AllowAnonymous]
public sealed class LamanController(BacaLaman baca, CariJawaban jawaban) : Controller
{
    private const int PalingBanyak = 8;
    private const int PalingPanjang = 200;

    /// <summary>One of them.</summary>
    [HttpGet("/laman/{laman}")]
    public async Task<IActionResult> Satu([FromRoute(Name = "laman")] string kode, CancellationToken batal) => kode == DaftarLaman.TanyaJawab ? LocalRedirect("/tanya-jawab")
        : DaftarLaman.Kode.Contains(kode) ? View(await baca.AmbilAsync(kode, batal))
        : NotFound();

    /// <summary>Questions and answers: all, or those that fit some words. The chat answers from the same list.</summary>
    [HttpGet("/tanya-jawab")]
    public async Task<IActionResult> TanyaJawab(string? cari, CancellationToken batal)
    {
        var kata = (cari ?? "").Trim() is var isi && isi.Length > PalingPanjang ? isi[..PalingPanjang] : isi;
        return View(new HalamanTanyaJawab(kata, await jawaban.DaftarAsync(kata, PalingBanyak, batal)));
    }
}

/// <summary>Questions and answers.</summary>
/// <param name="Cari">What was looked for.</param>
/// <param name="Butir">What fits.</param>
public sealed record HalamanTanyaJawab(string Cari, IReadOnlyList<ButirTanya> Butir);
