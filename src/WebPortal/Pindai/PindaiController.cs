using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Pindai;

/// <summary>From the paper to the case: by camera, by a hand scanner that types, or by typing what is printed.</summary>
[Hak(Wewenang.Pindai)]
[Route("/pindai")]
public sealed class PindaiController(EPupnsDb db, TandaBukti tandaBukti) : Controller
{
    /// <summary>The form; with a code, the case it leads to.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? kode, CancellationToken batal)
    {
        if (string.IsNullOrWhiteSpace(kode))
        {
            return View(new HalamanPindai(null, null));
        }

        var hasil = IsiPindaian.Baca(kode, tandaBukti);
        if (hasil.Kesalahan is { } kesalahan)
        {
            return Ulang(kode, kesalahan.Pesan);
        }

        return await CariAsync(hasil.Nilai, batal) is { } registrasi
            ? Buka(kode, hasil.Nilai, registrasi)
            : Ulang(kode, "Tidak ada registrasi ini pada instansi atau unit Anda. Mungkin PNS terdaftar pada instansi lain, atau registrasinya sudah ditolak.");
    }

    private Task<Registrasi?> CariAsync(IsiPindaian isi, CancellationToken batal) =>
        CakupanPetugas.Terapkan(db.Set<Registrasi>().AsNoTracking(), HttpContext.AmbilPetugas())
            .SingleOrDefaultAsync(r => (isi.Nomor == null || r.Nomor == isi.Nomor) && (isi.Nip == null || r.Nip == isi.Nip), batal);

    private IActionResult Buka(string kode, IsiPindaian isi, Registrasi registrasi)
    {
        var cetakan = isi.KodePeriksa is { } periksa ? tandaBukti.CariCetakan(registrasi, periksa) : isi.Cetakan;
        if (isi.KodePeriksa is not null && cetakan is null)
        {
            return Ulang(kode, "Kode periksa tidak cocok dengan nomor registrasi ini. Mohon periksa lagi ketikannya; bila tetap tidak cocok, jangan terima kertas tersebut.");
        }

        if (cetakan is not null)
        {
            this.Kabari(Nada.Sukses, $"Tanda bukti asli, cetakan ke-{cetakan}.");
        }

        return LocalRedirect($"/registrasi/{registrasi.Nomor}?dari=pindai");
    }

    private ViewResult Ulang(string kode, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(new HalamanPindai(kode, pesan));
    }
}
