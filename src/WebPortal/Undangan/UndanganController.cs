using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Undangan;

/// <summary>The page that a one-time invitation link opens.</summary>
[AllowAnonymous]
[Route("/petugas/undangan/{token}")]
public sealed class UndanganController(TerimaUndangan terima) : Controller
{
    /// <summary>Asks for a password, or says that the link has had its day.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string token, CancellationToken batal) =>
        await terima.CariAsync(token, batal) is { } petugas ? View(new HalamanUndangan { Petugas = petugas }) : Kedaluwarsa();

    /// <summary>Sets the password and logs in.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(string token, HalamanUndangan isian, CancellationToken batal)
    {
        if (await terima.CariAsync(token, batal) is not { } petugas)
        {
            return Kedaluwarsa();
        }

        if (isian.Sandi != isian.Ulangi)
        {
            return Ulang(petugas, IsianSandi.TidakSama);
        }

        var hasil = await terima.JalankanAsync(token, isian.Sandi ?? "", batal);
        if (hasil.Kesalahan is { } kesalahan)
        {
            return Ulang(petugas, kesalahan.Pesan);
        }

        await HttpContext.MulaiAsync(hasil.Nilai);
        this.Kabari(Nada.Sukses, $"Selamat datang, {hasil.Nilai.Nama}. Kata sandi Anda sudah disimpan.");
        return LocalRedirect(RuangKerja.Untuk(hasil.Nilai));
    }

    private ViewResult Kedaluwarsa()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Kedaluwarsa");
    }

    private ViewResult Ulang(Petugas petugas, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new HalamanUndangan { Petugas = petugas, Pesan = pesan });
    }
}
