using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.DuaLangkah;

/// <summary>A member of staff sets up the authenticator app of their own login, and takes it away with a code.</summary>
[Hak(Wewenang.AkunSendiri)]
[SebelumDuaLangkah]
[Route("/petugas/dua-langkah")]
public sealed class DuaLangkahController(PasangDuaLangkah pasang, PeriksaKodePetugas periksa, LepasDuaLangkah lepas) : Controller
{
    /// <summary>The QR code, or that it is set up.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) => View(await IsiAsync(pesan: null, batal));

    /// <summary>Confirms with the first code; the recovery codes are shown this once.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(string? kode, CancellationToken batal)
    {
        var hasil = await pasang.SahkanAsync(HttpContext.AmbilPetugas().Id, kode ?? "", batal);
        return hasil.Kesalahan is { } salah ? await UlangAsync(salah.Pesan, batal) : View("Cadangan", hasil.Nilai);
    }

    /// <summary>Takes it away, to set it up anew on another phone.</summary>
    [HttpPost("lepas")]
    public async Task<IActionResult> Lepas(string? kode, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var terbukti = await periksa.JalankanAsync(petugas.Id, kode ?? "", batal);
        if (terbukti.Kesalahan is { } salah)
        {
            return await UlangAsync(salah.Pesan, batal);
        }

        var hasil = await lepas.JalankanAsync(petugas.NamaPengguna, "Dipasang ulang oleh pemilik akun.", petugas.Pelaku(), batal);
        await HttpContext.MulaiAsync(hasil.Nilai);
        this.Kabari(Nada.Peringatan, "Verifikasi dua langkah dilepas. Silakan pasang lagi pada ponsel yang Anda pakai sekarang.");
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> UlangAsync(string pesan, CancellationToken batal)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Index), await IsiAsync(pesan, batal));
    }

    private async Task<HalamanDuaLangkah> IsiAsync(string? pesan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var rahasia = await pasang.MulaiAsync(petugas.Id, batal);
        return new HalamanDuaLangkah(petugas, rahasia.Berhasil ? rahasia.Nilai : null, await periksa.SisaCadanganAsync(petugas.Id, batal), petugas.Peran.PerluDuaLangkah(), pesan);
    }
}
