using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Periksa;
using EPupns.WebPortal.PintuPns;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.PilihRujukan;

/// <summary>Suggestions while typing (features.md F9, F10, F22, F24): the likeliest rows of a field's list, with what they lie in.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
public sealed class SaranController(PenyusunHalaman penyusun, CariRujukan rujukan, BatasSaran batas) : Controller
{
    private const int PalingPendek = 2, PalingPanjang = 100, Sebanyak = 8;

    /// <summary>The rows as JSON, at most eight; what is too short or too long has none.</summary>
    [HttpGet("/data/{bagian}/{kunci}/{isian}/saran")]
    public async Task<IActionResult> Index(string bagian, string isian, [FromQuery] string? q, CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        if (!batas.Boleh(pns.Id))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (await penyusun.CariAsync(pns.Id, bagian, batal) is not var (satu, terbaca) || satu.CariIsian(isian) is not IsianRujukan dipilih)
        {
            return NotFound();
        }

        var dicari = q?.Trim() ?? "";
        var baris = dicari.Length is < PalingPendek or > PalingPanjang ? [] : await rujukan.CariAsync(dipilih.NamaDaftar, dicari, TafsirkanIsian.Asal(terbaca.Kini), Sebanyak, batal);
        return Json(baris.Where(b => b.Aktif).Select(b => new Saran(b.Kode, b.Nama, b.Keterangan)));
    }

    private sealed record Saran(string Kode, string Nama, string? Keterangan);
}
