using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
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
    public async Task<IActionResult> Turunkan(string nomor, [FromForm] string? alasan, [FromForm] string? kembali, CancellationToken batal) =>
        Jawab(nomor, await turun.JalankanAsync(nomor, alasan, HttpContext.AmbilPetugas(), batal), "Status formulir diturunkan; PNS dikabari dan dapat mengubahnya.", kembali);

    /// <summary>Says no to a person who asked for it.</summary>
    [HttpPost("tolak")]
    public async Task<IActionResult> Tolak(string nomor, [FromForm] string? alasan, [FromForm] string? kembali, CancellationToken batal) =>
        Jawab(nomor, await turun.TolakAsync(nomor, alasan, HttpContext.AmbilPetugas(), batal), "Permintaan turun status ditolak; PNS dikabari alasannya.", kembali);

    private IActionResult Jawab(string nomor, Hasil<FormulirPns> hasil, string berhasil, string? kembali)
    {
        if (hasil.Kesalahan?.Kode == "turun.bukan_wewenang")
        {
            return NotFound();
        }

        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Bahaya, hasil.Berhasil ? berhasil : hasil.Kesalahan.Pesan);
        return LocalRedirect(Url.IsLocalUrl(kembali) ? kembali : $"/registrasi/{nomor}");
    }
}
