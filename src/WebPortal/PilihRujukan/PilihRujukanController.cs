using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Kirim;
using EPupns.WebPortal.Periksa;
using EPupns.WebPortal.PintuPns;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.PilihRujukan;

/// <summary>Choosing from a list level by level (features.md F9, F10): province, regency, district, village; the units of the instansi.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[HanyaBilaTerbuka]
public sealed class PilihRujukanController(PenyusunHalaman penyusun, CariRujukan rujukan) : Controller
{
    private const int Sehalaman = 40;

    /// <summary>The rows below one row, or the first level.</summary>
    [HttpGet("/data/{bagian}/{kunci}/{isian}/pilih")]
    public async Task<IActionResult> Index(string bagian, string kunci, string isian, [FromQuery] string? induk, [FromQuery] int halaman, CancellationToken batal)
    {
        if (await penyusun.CariAsync(HttpContext.AmbilPns().Id, bagian, batal) is not var (satu, terbaca) || satu.CariIsian(isian) is not IsianRujukan { Bertahap: true } dipilih || halaman is < 0 or > 1000)
        {
            return NotFound();
        }

        var atas = induk is null ? null : await rujukan.AmbilAsync(dipilih.NamaDaftar, induk, batal);
        if (induk is not null && atas is null)
        {
            return NotFound();
        }

        var asal = TafsirkanIsian.Asal(terbaca.Kini);
        var anak = await rujukan.AnakAsync(dipilih.NamaDaftar, induk, asal, halaman * Sehalaman, Sehalaman + 1, batal);
        return View(new HalamanTingkat(
            satu, dipilih, $"/data/{bagian}/{kunci}", terbaca.Versi.GetValueOrDefault((bagian, kunci)), atas, [.. anak.Take(Sehalaman)], halaman, anak.Count > Sehalaman));
    }
}
