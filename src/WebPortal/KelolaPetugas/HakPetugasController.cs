using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Dasar;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>What an admin does to one account: role and binding, closing, ending sessions, taking away the authenticator app.</summary>
[Hak(Wewenang.KelolaPetugas)]
[Route("/petugas/{id:guid}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HakPetugasController(DaftarPetugas daftar, UbahHak ubah, AturAktif atur, LepasKodePetugas lepas, PilihanIkatan pilihan) : Controller
{
    private const string Halaman = "/KelolaPetugas/Hak.cshtml";

    /// <summary>The form, with what the account has now unless something else is asked for.</summary>
    [HttpGet("hak")]
    public async Task<IActionResult> Hak(Guid id, [FromQuery] IsianPetugas isian, CancellationToken batal) => await daftar.CariAsync(id, HttpContext.AmbilPetugas(), batal) is { } ada
        ? View(Halaman, await FormulirAsync(ada.Petugas, isian.Peran is null ? IsianPetugas.Dari(ada.Petugas) : isian, null, batal))
        : NotFound();

    /// <summary>Changes role and binding.</summary>
    [HttpPost("hak")]
    public async Task<IActionResult> Simpan(Guid id, [FromForm] IsianPetugas isian, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await daftar.CariAsync(id, petugas, batal) is not { } ada)
        {
            return NotFound();
        }

        var hasil = isian.Peran is { } peran
            ? await ubah.JalankanAsync(id, peran, isian.Ikatan(petugas), petugas, batal)
            : new Kesalahan("petugas.peran", "Pilih perannya.", "peran");
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Halaman, await FormulirAsync(ada.Petugas, isian, salah, batal));
        }

        return this.Selesai(id, hasil, "Peran dan ikatannya sudah diubah; langsung berlaku.");
    }

    /// <summary>Closes or opens the account.</summary>
    [HttpPost("aktif")]
    public async Task<IActionResult> Aktif(Guid id, [FromForm] bool aktif, CancellationToken batal) => this.Selesai(
        id, await atur.JalankanAsync(id, aktif, HttpContext.AmbilPetugas(), batal),
        aktif ? "Akun ini aktif lagi." : "Akun ini dinonaktifkan; semua perangkatnya sudah dikeluarkan.");

    /// <summary>Ends every session.</summary>
    [HttpPost("sesi/akhiri")]
    public async Task<IActionResult> Keluarkan(Guid id, CancellationToken batal) =>
        this.Selesai(id, await atur.KeluarkanAsync(id, HttpContext.AmbilPetugas(), batal), "Semua perangkatnya sudah dikeluarkan.");

    /// <summary>Takes the authenticator app away.</summary>
    [HttpPost("dua-langkah/lepas")]
    public async Task<IActionResult> Lepas(Guid id, [FromForm] string? alasan, CancellationToken batal) => this.Selesai(
        id, await lepas.JalankanAsync(id, alasan, HttpContext.AmbilPetugas(), batal),
        "Verifikasi dua langkah dilepas. Orangnya memasang lagi saat masuk berikutnya.");

    private async Task<HalamanHak> FormulirAsync(Petugas sasaran, IsianPetugas isian, Kesalahan? salah, CancellationToken batal) =>
        await pilihan.SusunAsync(isian, HttpContext.AmbilPetugas(), salah, batal) with { Sasaran = sasaran };
}
