using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Kirim;
using EPupns.WebPortal.PintuPns;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Peta;

/// <summary>All sections of the form, and what is missing in them. Only the owner's form is ever read.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[HanyaBilaTerbuka]
[Route("/data")]
public sealed class PetaController(BacaBorang borang, PeriksaBorang pemeriksa, DefinisiFormulir definisi) : Controller
{
    /// <summary>All sections.</summary>
    [HttpGet]
    public async Task<ViewResult> Index(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var bagian = await borang.KelengkapanAsync(pns.Id, batal);
        return View(new HalamanPeta(pns.Nama, bagian, PetaBagian.Susun(bagian, null)));
    }

    /// <summary>What is missing and what contradicts itself.</summary>
    [HttpGet("kelengkapan")]
    public async Task<ViewResult> Kelengkapan(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var terbaca = await borang.JalankanAsync(pns.Id, batal);
        var diperiksa = await pemeriksa.NilaiAsync(pns, terbaca, batal);
        return View(new HalamanKelengkapan(diperiksa, definisi, BuktiDiperlukan.Hitung(definisi, terbaca.Sapk, terbaca.Kini), PetaBagian.Susun(diperiksa.Kelengkapan, null)));
    }
}
