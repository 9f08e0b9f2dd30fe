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

/// <summary>Changes all instansi of a filter at once: typed, looked at, then done.</summary>
[Hak(Wewenang.AturInstansi)]
[Route("/instansi/bersama")]
public sealed class PengaturanBersamaController(DaftarInstansi daftar, AturInstansi atur, TimeProvider waktu) : Controller
{
    private const string Halaman = "/Pengaturan/Bersama.cshtml";

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(SaringanInstansi saringan, CancellationToken batal) =>
        View(Halaman, new HalamanBersama(saringan, await daftar.Cari(HttpContext.AmbilPetugas(), saringan).CountAsync(batal), new Dictionary<string, string>()));

    /// <summary>Shows what it would do; done only when the number of instansi that was shown is still the number.</summary>
    [HttpPost]
    public async Task<IActionResult> Atur(SaringanInstansi saringan, [FromForm(Name = "isi")] IDictionary<string, string> isi, [FromForm] int? setuju, CancellationToken batal)
    {
        var kode = await daftar.Cari(HttpContext.AmbilPetugas(), saringan).Select(b => b.Instansi.Kode).ToListAsync(batal);
        var halaman = new HalamanBersama(saringan, kode.Count, isi.AsReadOnly());
        var hasil = new PembacaUbahan(isi.AsReadOnly(), ZonaWaktu.Wib.Hari(waktu.GetUtcNow())).Baca();
        var salah = hasil.Kesalahan ?? (hasil.Nilai.Kosong ? new Kesalahan("ubahan.kosong", "Belum ada yang diubah. Isi sedikitnya satu.") : null);
        if (salah is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Halaman, halaman with { Salah = salah });
        }

        var ubahan = kode.ToDictionary(k => k, _ => hasil.Nilai);
        var akibat = await atur.PratinjauAsync(ubahan, batal);
        if (setuju != akibat.Count(a => a.Berubah))
        {
            var pns = await daftar.BanyakPnsAsync([.. akibat.Where(a => a.Berubah).Select(a => a.Instansi.Kode)], batal);
            return View(Halaman, halaman with { Pratinjau = new PratinjauAtur(akibat, pns) });
        }

        var jadi = await atur.JalankanAsync(ubahan, HttpContext.AmbilPetugas().Pelaku(), batal);
        this.Kabari(Nada.Sukses, $"{Angka.Tampil(jadi.Count(a => a.Berubah))} instansi sudah diubah.");
        return LocalRedirect(saringan.Alamat());
    }
}
