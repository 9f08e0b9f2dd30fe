using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.TurunStatus;

/// <summary>A verifier takes a sent form down, with a reason that the person reads (features.md V7, X4).</summary>
[Hak(Wewenang.TurunkanStatus)]
[Route(@"/registrasi/{nomor:regex(^\d{{12}}$)}/turun-status")]
public sealed class TurunStatusController(Core.Pengisian.TurunStatus turun, TurunkanSebagian sebagian) : Controller
{
    /// <summary>Takes it down, all of it or only the rows that are named.</summary>
    [HttpPost]
    public async Task<IActionResult> Turunkan(string nomor, [FromForm] string? alasan, [FromForm] string[] baris, [FromForm] string? kembali, CancellationToken batal)
    {
        var dibuka = baris.Select(AlamatBaris.Cari).OfType<AlamatBaris>().ToList();
        return Jawab(
            nomor, await sebagian.JalankanAsync(nomor, alasan, dibuka, HttpContext.AmbilPetugas(), batal),
            dibuka.Count == 0 ? "Status formulir diturunkan; PNS dikabari dan dapat mengubahnya." : $"Status formulir diturunkan; PNS dikabari dan dapat mengubah {dibuka.Count} isian yang Anda pilih.", kembali);
    }

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
