using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.TurunStatus;

/// <summary>A verifier takes a sent form down, with a reason that the person reads (features.md V7, X4).</summary>
[Hak(Wewenang.TurunkanStatus)]
[Route(@"/registrasi/{nomor:regex(^\d{{12}}$)}/turun-status")]
public sealed class TurunStatusController(Core.Pengisian.TurunStatus turun) : Controller
{
    /// <summary>Takes it down.</summary>
    [HttpPost]
    public async Task<IActionResult> Turunkan(string nomor, [FromForm] string? alasan, [FromForm] string? kembali, CancellationToken batal)
    {
        var hasil = await turun.JalankanAsync(nomor, alasan, HttpContext.AmbilPetugas(), batal);
        if (hasil.Kesalahan?.Kode == "turun.bukan_wewenang")
        {
            return NotFound();
        }

        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Bahaya, hasil.Berhasil ? "Status formulir diturunkan; PNS dikabari dan dapat mengubahnya." : hasil.Kesalahan.Pesan);
        return LocalRedirect(Url.IsLocalUrl(kembali) ? kembali : $"/registrasi/{nomor}");
    }
}
