using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pengawasan;
using EPupns.WebPortal.Berkas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Helpdesk;

/// <summary>The inbox of a desk and one report (features.md H1–H10, §2 rows 12–15). What belongs to another desk does not exist.</summary>
[Hak(Wewenang.LihatLaporan)]
[Route("/helpdesk")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HelpdeskController(EPupnsDb db, DaftarLaporan daftar, PenyusunLaporan penyusun, BacaLaporan baca, CatatBacaan bacaan, AmbilBerkas berkas, TimeProvider waktu) : Controller
{
    /// <summary>The address of one report.</summary>
    public const string Rute = @"/helpdesk/{nomor:regex(^\d{{10}}$)}";

    /// <summary>One page of the inbox.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanHelpdesk saringan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var isi = await daftar.AmbilAsync(saringan.UntukCore(), petugas, batal);
        return View(new HalamanHelpdesk(saringan, isi, await daftar.HitungAsync(petugas, batal), petugas, waktu.GetUtcNow())
        {
            Pemegang = await db.NamaPetugasAsync(isi.Baris.Select(b => b.PemegangId).OfType<Guid>(), batal),
        });
    }

    /// <summary>One report with its thread, the person's record and other reports beside it.</summary>
    [HttpGet(Rute)]
    public async Task<IActionResult> Laporan(string nomor, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await penyusun.SusunAsync(nomor, petugas, batal) is not { } halaman)
        {
            return NotFound();
        }

        await bacaan.JalankanAsync(petugas, halaman.Laporan.Nip, $"laporan:{nomor}", batal);
        return View(halaman);
    }

    /// <summary>A file of the report: its own under <c>lampiran</c>, or that of a message.</summary>
    [HttpGet(Rute + "/berkas/{pesan}")]
    public Task<IActionResult> Berkas(string nomor, string pesan, CancellationToken batal) => this.SajikanAsync(() => BukaAsync(nomor, pesan, batal));

    private async Task<(IsiBerkas Isi, string Nama)?> BukaAsync(string nomor, string pesan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await baca.UntukPetugasAsync(nomor, petugas, batal) is not { } rincian)
        {
            return null;
        }

        var satu = rincian.Pesan.FirstOrDefault(p => p.Id.ToString() == pesan);
        var (sidik, nama) = pesan == "lampiran" ? (rincian.Laporan.BerkasSidik, $"laporan-{nomor}") : (satu?.BerkasSidik, satu?.NamaBerkas ?? $"laporan-{nomor}");
        if (sidik is null || await berkas.JalankanAsync(sidik, batal) is not { } isi)
        {
            return null;
        }

        await bacaan.JalankanAsync(petugas, rincian.Laporan.Nip, $"laporan:{nomor}/{pesan}", batal);
        return (isi, nama);
    }
}
