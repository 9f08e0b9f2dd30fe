using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HelpdeskKalender;

/// <summary>The holidays of a desk: on them no working hour passes, and no report becomes late.</summary>
[Hak(Wewenang.TanganiLaporan)]
[Route("/helpdesk/kalender")]
public sealed class HelpdeskKalenderController(KalenderMeja kalender) : Controller
{
    private Penangan Penangan => HttpContext.AmbilPenangan();

    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) => View(await kalender.DaftarAsync(Penangan.Petugas, batal));

    /// <summary>Writes one; an empty name takes it away.</summary>
    [HttpPost]
    [Hak(Wewenang.AturInstansi)]
    public async Task<IActionResult> Tulis(string? tanggal, string? nama, CancellationToken batal)
    {
        var hasil = await kalender.TulisAsync(tanggal, nama, Penangan, batal);
        this.Kabari(
            hasil.Berhasil ? Nada.Sukses : Nada.Peringatan,
            hasil.Kesalahan?.Pesan ?? $"{Tanggal.Tampil(hasil.Nilai)} {(string.IsNullOrWhiteSpace(nama) ? "bukan hari libur lagi" : "menjadi hari libur")}. Berlaku untuk laporan yang masuk sesudah ini.");
        return LocalRedirect("/helpdesk/kalender");
    }
}
