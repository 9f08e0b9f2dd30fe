using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.VerifikasiBanyak;

/// <summary>Several forms approved at once, only where that is safe (features.md §2 row 10), and what was skipped.</summary>
[Hak(Wewenang.PutuskanFormulir)]
[Route("/verifikasi/sekaligus")]
public sealed class VerifikasiBanyakController(SetujuiBanyak setujui) : Controller
{
    /// <summary>Approves those that were ticked.</summary>
    [HttpPost]
    public async Task<IActionResult> Index([FromForm] List<string>? nomor, [FromForm] string? kembali, CancellationToken batal)
    {
        var alamat = Url.IsLocalUrl(kembali) ? kembali : "/verifikasi";
        if (nomor is not { Count: > 0 })
        {
            this.Kabari(Nada.Peringatan, "Belum ada formulir yang dipilih. Centang dahulu di sebelah namanya.");
            return LocalRedirect(alamat);
        }

        return View(new HalamanBanyak(await setujui.JalankanAsync(nomor, HttpContext.AmbilPetugas(), batal), alamat));
    }
}

/// <summary>The page.</summary>
/// <param name="Hasil">What became of each.</param>
/// <param name="Kembali">The queue as it was.</param>
public sealed record HalamanBanyak(HasilBanyak Hasil, string Kembali);
