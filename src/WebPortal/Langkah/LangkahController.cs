using EPupns.Core.Akun.AkunPetugas.DuaLangkah;
using EPupns.Core.Dasar;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Langkah;

/// <summary>The second step of a staff login: the code of the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
[Route("/petugas/kode")]
public sealed class LangkahController(PeriksaKodePetugas periksa, SetengahMasuk setengah) : Controller
{
    private const int SedikitCadangan = 3;

    /// <summary>Asks for the code; who has not come through the password begins there.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? kembali) =>
        await setengah.CariAsync(HttpContext) is null ? DariAwal(kembali) : View(new HalamanLangkah { Kembali = kembali });

    /// <summary>Checks it and begins the session.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(HalamanLangkah isian, CancellationToken batal)
    {
        if (await setengah.CariAsync(HttpContext) is not { } petugas)
        {
            return DariAwal(isian.Kembali);
        }

        var hasil = await periksa.JalankanAsync(petugas.Id, isian.Kode ?? "", batal);
        if (hasil.Kesalahan is { } salah)
        {
            return Ulang(isian, salah);
        }

        SetengahMasuk.Hapus(HttpContext);
        await HttpContext.MulaiAsync(hasil.Nilai);
        if (await periksa.SisaCadanganAsync(petugas.Id, batal) is < SedikitCadangan and var sisa)
        {
            this.Kabari(Nada.Peringatan, $"Kode cadangan Anda tinggal {sisa}. Pasang ulang verifikasi dua langkah untuk memperoleh yang baru.");
        }

        return LocalRedirect(Url.IsLocalUrl(isian.Kembali) ? isian.Kembali : RuangKerja.Untuk(hasil.Nilai));
    }

    private RedirectToActionResult DariAwal(string? kembali) => RedirectToAction("Index", "Masuk", new { kembali });

    private ViewResult Ulang(HalamanLangkah isian, Kesalahan salah)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(isian with { Kode = null, Pesan = salah.Pesan });
    }
}
