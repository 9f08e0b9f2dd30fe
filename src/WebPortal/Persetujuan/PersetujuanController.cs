using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>The registrations of an officer's instansi or unit (features.md V2), and one of them with everything that helps to decide.</summary>
[Hak(Wewenang.LihatRegistrasi)]
[Route("/registrasi")]
public sealed class PersetujuanController(EPupnsDb db, DaftarRegistrasi daftar, CariRincian rincian, CariFormulir cari, CatatBacaan bacaan) : Controller
{
    /// <summary>One page of the list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanDaftar saringan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var isi = await daftar.AmbilAsync(saringan.UntukCore(), petugas, batal);
        var instansi = await db.Set<Instansi>().AsNoTracking()
            .Where(i => petugas.InstansiKode == null || i.Kode == petugas.InstansiKode)
            .OrderBy(i => i.Nama)
            .ToListAsync(batal);
        return View(new HalamanDaftar(saringan, isi, petugas, instansi));
    }

    /// <summary>One registration. Somebody else's does not exist.</summary>
    [HttpGet(@"{nomor:regex(^\d{{12}}$)}")]
    public async Task<IActionResult> Rincian(string nomor, string? dari, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await rincian.JalankanAsync(nomor, petugas, batal) is not { } isi)
        {
            return NotFound();
        }

        await bacaan.JalankanAsync(petugas, isi.Registrasi.Nip, $"registrasi:{nomor}", batal);
        return View(new HalamanRincian(isi, CakupanPetugas.BolehMemutuskan(petugas.Peran), DariPindai: dari == "pindai") { BolehMenurunkan = petugas.Peran.Boleh(Wewenang.TurunkanStatus), Formulir = await cari.JalankanAsync(isi.Registrasi.Id, batal) });
    }
}
