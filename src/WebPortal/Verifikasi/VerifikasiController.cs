using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Verifikasi;

/// <summary>The queue of sent forms (features.md V3, X2).</summary>
[Hak(Wewenang.LihatFormulir)]
[Route("/verifikasi")]
public sealed class VerifikasiController(EPupnsDb db, DaftarAntrean daftar, DefinisiFormulir definisi, TimeProvider waktu) : Controller
{
    /// <summary>One page of the queue.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanVerifikasi saringan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var dicari = saringan.UntukCore(CakupanFormulir.Tingkat(petugas.Peran) is null ? KelompokAntrean.Semua : KelompokAntrean.Menunggu);
        var isi = await daftar.AmbilAsync(dicari, petugas, batal);
        return View(new HalamanVerifikasi(saringan, dicari.Kelompok, isi, petugas, await InstansiAsync(petugas, batal), definisi, waktu.GetUtcNow())
        {
            Pemegang = await db.NamaPetugasAsync(isi.Baris.Select(b => b.PemegangId).OfType<Guid>(), batal),
        });
    }

    private Task<List<Instansi>> InstansiAsync(Petugas petugas, CancellationToken batal) => db.Set<Instansi>().AsNoTracking()
        .Where(i => (petugas.InstansiKode == null || i.Kode == petugas.InstansiKode) && (petugas.Kanreg == null || i.Kanreg == petugas.Kanreg))
        .OrderBy(i => i.Nama)
        .ToListAsync(batal);
}
