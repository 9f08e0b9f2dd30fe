using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Sandi;

/// <summary>A member of staff changes their own password.</summary>
[Hak(Wewenang.AkunSendiri)]
[Route("/petugas/sandi")]
public sealed class SandiController(GantiSandiPetugas ganti) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Index() => View(new HalamanSandi());

    /// <summary>Changes it; this session goes on, all others end.</summary>
    [HttpPost]
    public async Task<IActionResult> Index(HalamanSandi isian, CancellationToken batal)
    {
        if (isian.Baru != isian.Ulangi)
        {
            return Ulang(new Kesalahan("sandi.beda", "Kedua kata sandi baru tidak sama. Mohon ketik sekali lagi.", "ulangi"));
        }

        var hasil = await ganti.JalankanAsync(HttpContext.AmbilPetugas().Id, isian.Lama ?? "", isian.Baru ?? "", batal);
        if (hasil.Kesalahan is { } kesalahan)
        {
            return Ulang(kesalahan);
        }

        await HttpContext.MulaiAsync(hasil.Nilai);
        this.Kabari(Nada.Sukses, "Kata sandi sudah diganti. Perangkat lain yang masuk dengan akun ini sudah dikeluarkan.");
        return LocalRedirect(RuangKerja.Untuk(HttpContext.AmbilPetugas()));
    }

    private ViewResult Ulang(Kesalahan kesalahan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new HalamanSandi { Kesalahan = kesalahan });
    }
}
