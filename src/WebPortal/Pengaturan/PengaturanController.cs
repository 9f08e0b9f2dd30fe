using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>How an instansi takes part (features.md R5, C1): open or closed, with or without approval.</summary>
[Hak(Wewenang.LihatInstansi)]
[Route("/instansi")]
public sealed class PengaturanController(EPupnsDb db, AturInstansi atur) : Controller
{
    private const int Ukuran = 30;

    /// <summary>The instansi of an admin: their own at once, or a list for the national one.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? cari, int halaman = 1, CancellationToken batal = default)
    {
        if (HttpContext.AmbilPetugas().InstansiKode is { } milik)
        {
            return RedirectToAction(nameof(Satu), new { kode = milik });
        }

        var besar = cari?.Trim().ToUpperInvariant() ?? "";
        var hasil = Terlihat().Where(b => b.Instansi.Nama.ToUpper().Contains(besar) || b.Instansi.Kode == besar);
        var jumlah = await hasil.CountAsync(batal);
        var kini = Math.Clamp(halaman, 1, Math.Max(1, (jumlah + Ukuran - 1) / Ukuran));
        var baris = await hasil.OrderBy(b => b.Instansi.Nama).Skip((kini - 1) * Ukuran).Take(Ukuran).ToListAsync(batal);
        return View(new HalamanInstansi(cari, baris, jumlah, kini, kini * Ukuran < jumlah));
    }

    /// <summary>One instansi.</summary>
    [HttpGet("{kode}")]
    public async Task<IActionResult> Satu(string kode, CancellationToken batal) =>
        await Terlihat().SingleOrDefaultAsync(b => b.Instansi.Kode == kode, batal) is { } baris ? View(baris) : NotFound();

    /// <summary>Changes how it takes part.</summary>
    [HttpPost("{kode}")]
    [Hak(Wewenang.AturInstansi)]
    public async Task<IActionResult> Satu(string kode, [FromForm] bool dibuka, [FromForm] bool wajibVerifikasi, [FromForm] bool skpd = true, [FromForm] bool bkd = true, CancellationToken batal = default)
    {
        if (await Terlihat().SingleOrDefaultAsync(b => b.Instansi.Kode == kode, batal) is not { } baris)
        {
            return NotFound();
        }

        await atur.JalankanAsync([kode], dibuka, wajibVerifikasi, HttpContext.AmbilPetugas().Pelaku(), batal, new TingkatInstansi(skpd, bkd));
        this.Kabari(Nada.Sukses, $"Pengaturan {baris.Instansi.Nama} sudah disimpan: pendaftaran {(dibuka ? "dibuka" : "ditutup")}, verifikasi {(wajibVerifikasi ? "wajib" : "tidak diperlukan")}.");
        return RedirectToAction(nameof(Satu), new { kode });
    }

    // No row of settings means: closed, approval required.
    private IQueryable<BarisInstansi> Terlihat()
    {
        var milik = HttpContext.AmbilPetugas().InstansiKode;
        var pusat = HttpContext.AmbilPetugas() is { Peran: Peran.AdminPusat or Peran.Auditor, InstansiKode: null };
        return
            from instansi in db.Set<Instansi>().AsNoTracking()
            where instansi.Aktif && (pusat || instansi.Kode == milik)
            join p in db.Set<PengaturanInstansi>().AsNoTracking() on instansi.Kode equals p.InstansiKode into semua
            from p in semua.DefaultIfEmpty()
            select new BarisInstansi { Instansi = instansi, Dibuka = p != null && p.Dibuka, WajibVerifikasi = p == null || p.WajibVerifikasi, Skpd = p == null || !p.TanpaSkpd, Bkd = p == null || !p.TanpaBkd };
    }
}
