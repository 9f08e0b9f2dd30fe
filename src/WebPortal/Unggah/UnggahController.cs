using EPupns.Core.Pengisian;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Unggah;

/// <summary>
/// The page of a link from the chat: papers are sent without login (features.md §2.3). Looking at it changes nothing; a link that counts no
/// more looks the same whatever the reason. It takes, and shows nothing of what was sent before.
/// </summary>
[AllowAnonymous]
[Route("/unggah/{token}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnggahController(UnggahLewatTautan tautan, PenerimaUnggahan penerima, DaftarBerkas daftar) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string token, string? kode, CancellationToken batal) => await tautan.CariAsync(token, batal) is { } pemegang
        ? View(HalamanUnggah.Susun(await daftar.JalankanAsync(pemegang.Registrasi.Id, batal), $"/unggah/{token}", pemegang.Izin.Kode, kode, pemilik: false))
        : TidakBerlaku();

    /// <summary>Takes files.</summary>
    [HttpPost]
    [RequestSizeLimit(PemuatUnggahan.PalingBesar)]
    [RequestFormLimits(MultipartBodyLengthLimit = PemuatUnggahan.PalingBesar)]
    public async Task<IActionResult> Index(string token, [FromForm] string? kode, [FromForm] List<IFormFile>? berkas, CancellationToken batal)
    {
        if (await tautan.CariAsync(token, batal) is not { } pemegang)
        {
            return TidakBerlaku();
        }

        var untuk = pemegang.Izin.Kode ?? kode;
        var hasil = await penerima.TerimaAsync(pemegang.Registrasi, untuk, berkas ?? [], pemegang.Izin.PercakapanId, batal);
        return this.JawabUnggahan(hasil, $"/unggah/{token}?kode={Uri.EscapeDataString(untuk ?? "")}");
    }

    private ViewResult TidakBerlaku()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("TidakBerlaku");
    }
}

/// <summary>How pages that take files answer.</summary>
public static class PemuatUnggahan
{
    /// <summary>Largest request: a few files of a page without script. The script sends them one by one.</summary>
    public const long PalingBesar = 32 * 1024 * 1024;

    /// <summary>To the script in its own language, to a form with the page again.</summary>
    public static IActionResult JawabUnggahan(this Controller pengendali, IReadOnlyList<HasilUnggahan> hasil, string kembali)
    {
        var berhasil = hasil.All(h => h.Berhasil);
        var pesan = string.Join(' ', hasil.Select(h => h.Pesan));
        if (pengendali.Request.Headers.Accept == "application/json")
        {
            return new JsonResult(new { berhasil, pesan }) { StatusCode = berhasil ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
        }

        pengendali.Kabari(berhasil ? Nada.Sukses : hasil.Any(h => h.Berhasil) ? Nada.Peringatan : Nada.Bahaya, pesan);
        return pengendali.LocalRedirect(kembali);
    }
}
