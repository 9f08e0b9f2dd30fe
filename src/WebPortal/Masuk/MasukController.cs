using EPupns.Core.Akun.AkunPetugas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Masuk;

/// <summary>Login and logout of staff (features.md V1).</summary>
[AllowAnonymous]
public sealed class MasukController(MasukPetugas masuk, SetengahMasuk setengah) : Controller
{
    /// <summary>The login form; who is logged in already goes on to work.</summary>
    [HttpGet("/petugas/masuk")]
    public IActionResult Index(string? kembali) =>
        HttpContext.CariPetugas() is { } petugas ? Lanjut(petugas, kembali) : View(new HalamanMasuk { Kembali = kembali });

    /// <summary>Tries the login.</summary>
    [HttpPost("/petugas/masuk")]
    public async Task<IActionResult> Index(HalamanMasuk isian, CancellationToken batal)
    {
        if (string.IsNullOrWhiteSpace(isian.NamaPengguna) || string.IsNullOrEmpty(isian.Sandi))
        {
            return Ulang(isian, "Mohon isi nama pengguna dan kata sandi.");
        }

        switch (await masuk.JalankanAsync(isian.NamaPengguna, isian.Sandi, SumberPermintaan.Dari(HttpContext.Connection.RemoteIpAddress), batal))
        {
            case HasilMasukPetugas.Berhasil { PerluKode: true } hasil:
                setengah.Catat(HttpContext, hasil.Petugas);
                return RedirectToAction("Index", "Langkah", new { kembali = isian.Kembali });
            case HasilMasukPetugas.Berhasil hasil:
                await HttpContext.MulaiAsync(hasil.Petugas);
                return Lanjut(hasil.Petugas, isian.Kembali);
            case HasilMasukPetugas.Terkunci hasil:
                return Ulang(isian, $"Terlalu banyak percobaan. Silakan coba lagi {MasukPetugas.Lagi(hasil.Selama)}.");
            default:
                return Ulang(isian, "Nama pengguna atau kata sandi tidak sesuai. Setelah lima kali salah, akun ditutup selama 15 menit.");
        }
    }

    /// <summary>Ends the session.</summary>
    [HttpPost("/petugas/keluar")]
    public async Task<IActionResult> Keluar()
    {
        await HttpContext.AkhiriAsync();
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Ulang(HalamanMasuk isian, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(isian with { Sandi = null, Pesan = pesan });
    }

    private LocalRedirectResult Lanjut(Petugas petugas, string? kembali) => LocalRedirect(Url.IsLocalUrl(kembali) ? kembali : RuangKerja.Untuk(petugas));
}
