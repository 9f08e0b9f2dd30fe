using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Berkas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

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

/// <summary>Puts the page of a report together.</summary>
public sealed class PenyusunLaporan(EPupnsDb db, BacaLaporan baca, DaftarLaporan daftar, KelolaJawabanSiap siap, JawabKelompok kelompok)
{
    private const int LaporanLain = 5;

    /// <summary>The page; null when there is no such report for this member of staff.</summary>
    public async Task<HalamanLaporan?> SusunAsync(string nomor, Petugas petugas, CancellationToken batal)
    {
        if (await baca.UntukPetugasAsync(nomor, petugas, batal) is not { } rincian)
        {
            return null;
        }

        var laporan = rincian.Laporan;
        var menangani = petugas.Peran.Boleh(Wewenang.TanganiLaporan) && !laporan.Keadaan.Tertutup();
        return new HalamanLaporan(rincian)
        {
            Menangani = menangani,
            NamaMeja = await NamaMeja.SebutAsync(db, laporan.Meja, batal),
            Penulis = await db.NamaPetugasAsync(rincian.Pesan.Select(p => p.PetugasId).OfType<Guid>(), batal),
            Lain = await daftar.OrangAsync(laporan, petugas, LaporanLain, batal),
            Pns = await db.Set<Pns>().AsNoTracking().FirstOrDefaultAsync(p => p.Nip == laporan.Nip, batal),
            Registrasi = await db.Set<Registrasi>().AsNoTracking().FirstOrDefaultAsync(r => r.Nip == laporan.Nip, batal),
            Siap = menangani ? await siap.DaftarAsync(petugas, batal) : [],
            Sama = menangani ? await kelompok.HitungAsync(laporan, petugas, batal) : 0,
            Instansi = menangani ? await db.Set<Instansi>().AsNoTracking().OrderBy(i => i.Nama).ToListAsync(batal) : [],
        };
    }
}
