using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.VerifikasiKasus;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.VerifikasiPutusan;

/// <summary>Taking a form, giving it back to the queue, and taking the next one.</summary>
[Hak(Wewenang.PutuskanFormulir)]
public sealed class VerifikasiKlaimController(KlaimFormulir klaim, LepasFormulir lepas, AmbilBerikutnya berikutnya) : Controller
{
    /// <summary>Takes it.</summary>
    [HttpPost(VerifikasiKasusController.Rute + "/klaim")]
    public async Task<IActionResult> Ambil(string nomor, CancellationToken batal) =>
        Jawab(nomor, (await klaim.JalankanAsync(nomor, HttpContext.AmbilPetugas(), batal)).Kesalahan, $"/verifikasi/{nomor}");

    /// <summary>Gives it back.</summary>
    [HttpPost(VerifikasiKasusController.Rute + "/klaim/lepas")]
    public async Task<IActionResult> Lepas(string nomor, CancellationToken batal) =>
        Jawab(nomor, (await lepas.JalankanAsync(nomor, HttpContext.AmbilPetugas(), batal)).Kesalahan, "/verifikasi");

    /// <summary>Takes the one that has waited longest, and opens it.</summary>
    /// <param name="selain">The one that the officer comes from: it is not given to them again at once.</param>
    /// <param name="batal">Stops waiting.</param>
    [HttpPost("/verifikasi/berikutnya")]
    public async Task<IActionResult> Berikutnya([FromForm] string? selain, CancellationToken batal)
    {
        if (await berikutnya.JalankanAsync(HttpContext.AmbilPetugas(), selain, batal) is { } nomor)
        {
            return LocalRedirect($"/verifikasi/{nomor}");
        }

        this.Kabari(Nada.Sukses, "Tidak ada lagi formulir bebas yang menunggu Anda.");
        return LocalRedirect("/verifikasi");
    }

    private IActionResult Jawab(string nomor, Core.Dasar.Kesalahan? salah, string tujuan)
    {
        if (salah is null)
        {
            return LocalRedirect(tujuan);
        }

        if (salah.Kode == PegangKasus.TidakAda.Kode)
        {
            return NotFound();
        }

        this.Kabari(Nada.Peringatan, salah.Pesan);
        return LocalRedirect($"/verifikasi/{nomor}");
    }
}
