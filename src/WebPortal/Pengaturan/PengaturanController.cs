using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Referensi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>How an instansi takes part (features.md R5, C1, X10): open or closed and when, with or without approval, through which levels.</summary>
[Hak(Wewenang.LihatInstansi)]
[Route("/instansi")]
public sealed class PengaturanController(DaftarInstansi daftar, AturInstansi atur, TimeProvider waktu) : Controller
{
    private const int Ukuran = 30;

    /// <summary>The instansi of an admin: their own at once, or a list for the national one.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(SaringanInstansi saringan, int halaman = 1, CancellationToken batal = default)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (petugas.InstansiKode is { } milik)
        {
            return RedirectToAction(nameof(Satu), new { kode = milik });
        }

        var hasil = daftar.Cari(petugas, saringan);
        var jumlah = await hasil.CountAsync(batal);
        var kini = Math.Clamp(halaman, 1, Math.Max(1, (jumlah + Ukuran - 1) / Ukuran));
        var baris = await hasil.Skip((kini - 1) * Ukuran).Take(Ukuran).ToListAsync(batal);
        return View(new HalamanInstansi(saringan, await daftar.GelombangAsync(batal), baris, jumlah, kini, kini * Ukuran < jumlah));
    }

    /// <summary>One instansi.</summary>
    [HttpGet("{kode}")]
    public async Task<IActionResult> Satu(string kode, CancellationToken batal) =>
        await daftar.SatuAsync(HttpContext.AmbilPetugas(), kode, batal) is { } baris ? View(new HalamanSatuInstansi(baris)) : NotFound();

    /// <summary>Changes how it takes part.</summary>
    [HttpPost("{kode}")]
    [Hak(Wewenang.AturInstansi)]
    public async Task<IActionResult> Satu(
        string kode, [FromForm] bool dibuka, [FromForm] bool wajibVerifikasi, [FromForm(Name = "jadwal")] IDictionary<string, string> jadwal, [FromForm] bool skpd = true, [FromForm] bool bkd = true, CancellationToken batal = default)
    {
        if (await daftar.SatuAsync(HttpContext.AmbilPetugas(), kode, batal) is not { } baris)
        {
            return NotFound();
        }

        var hasil = await JalankanAsync(baris, jadwal, new UbahanInstansi { Dibuka = dibuka, WajibVerifikasi = wajibVerifikasi, Skpd = skpd, Bkd = bkd }, batal);
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(new HalamanSatuInstansi(baris, jadwal.AsReadOnly(), salah));
        }

        this.Kabari(Nada.Sukses, $"Pengaturan {baris.Instansi.Nama} sudah disimpan: pendaftaran {(hasil.Nilai.Dibuka ? "dibuka" : "ditutup")}, verifikasi {(wajibVerifikasi ? "wajib" : "tidak diperlukan")}.");
        return RedirectToAction(nameof(Satu), new { kode });
    }

    private async Task<Hasil<PengaturanInstansi>> JalankanAsync(BarisInstansi baris, IDictionary<string, string> jadwal, UbahanInstansi sakelar, CancellationToken batal)
    {
        // A field of this page that is left empty means: none.
        var isi = jadwal.ToDictionary(j => j.Key, j => string.IsNullOrWhiteSpace(j.Value) ? "-" : j.Value);
        var hasil = new PembacaUbahan(isi, ZonaWaktu.Wib.Hari(waktu.GetUtcNow())).Baca();
        if (hasil.Kesalahan is { } salah)
        {
            return salah;
        }

        // Who changes only the days leaves it to them whether it is open.
        var dibuka = sakelar.Dibuka == baris.Aturan.Dibuka ? null : sakelar.Dibuka;
        var ubahan = hasil.Nilai with { Dibuka = dibuka, WajibVerifikasi = sakelar.WajibVerifikasi, Skpd = sakelar.Skpd, Bkd = sakelar.Bkd };
        var akibat = (await atur.JalankanAsync(new Dictionary<string, UbahanInstansi> { [baris.Instansi.Kode] = ubahan }, HttpContext.AmbilPetugas().Pelaku(), batal)).Single();
        return akibat.Kesalahan is { } terbalik ? terbalik : akibat.Sesudah;
    }
}
