using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Ekspor;
using EPupns.Core.Referensi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace EPupns.WebPortal.Ekspor;

/// <summary>Tables to take away (features.md A1.3, A1.4): asked for, written behind the pages, downloaded in pieces if need be. Somebody else's do not exist.</summary>
[Hak(Wewenang.Ekspor)]
[Route("/ekspor")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EksporController(EPupnsDb db, MintaEkspor minta, BatalkanEkspor batalkan, UnduhEkspor unduh, TimeProvider waktu) : Controller
{
    private Petugas Petugas => HttpContext.AmbilPetugas();

    /// <summary>What can be asked for, and the own exports with their progress.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] IsianEkspor isian, CancellationToken batal) => View(await SusunAsync(isian, null, batal));

    /// <summary>Asks for one.</summary>
    [HttpPost]
    public async Task<IActionResult> Minta([FromForm] IsianEkspor isian, CancellationToken batal)
    {
        var hasil = isian.Baca() is { Berhasil: true } saringan
            ? await minta.JalankanAsync(isian.Tabel, isian.BentukDipilih, saringan.Nilai, Petugas, batal)
            : isian.Baca().Kesalahan!;
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await SusunAsync(isian, salah, batal));
        }

        this.Kabari(Nada.Sukses, "Ekspor masuk antrean. Laman ini boleh ditutup; berkasnya menunggu di sini tiga hari.");
        return LocalRedirect("/ekspor");
    }

    /// <summary>Takes back one that is not done.</summary>
    [HttpPost("batal")]
    public async Task<IActionResult> Batalkan([FromForm] Guid id, CancellationToken batal)
    {
        var hasil = await batalkan.JalankanAsync(id, Petugas, batal);
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? "Ekspor dibatalkan.");
        return LocalRedirect("/ekspor");
    }

    /// <summary>The file. A download that broke off goes on where it was (Range, If-Range).</summary>
    [HttpGet("berkas")]
    public async Task<IActionResult> Berkas([FromQuery] Guid id, CancellationToken batal)
    {
        if (await unduh.JalankanAsync(id, Petugas, Request.Headers.Range.ToString() is { Length: > 0 and < 100 } bagian ? bagian : null, batal) is not { } terbuka)
        {
            this.Kabari(Nada.Peringatan, "Berkas itu tidak ada lagi: sudah lewat tiga hari, atau peran Anda berubah sejak diminta. Buat lagi ekspornya.");
            return LocalRedirect("/ekspor");
        }

        return File(terbuka.Isi, terbuka.Ekspor.Bentuk.JenisIsi(), terbuka.Nama, terbuka.Ekspor.SelesaiPada, new EntityTagHeaderValue($"\"{terbuka.Ekspor.Sidik}\""), enableRangeProcessing: true);
    }

    private async Task<HalamanEkspor> SusunAsync(IsianEkspor isian, Kesalahan? salah, CancellationToken batal)
    {
        var petugas = Petugas;
        return new HalamanEkspor(isian, minta.Untuk(petugas), await batalkan.DaftarAsync(petugas, batal), waktu.GetUtcNow())
        {
            Salah = salah,
            Instansi = petugas.InstansiKode is null
                ? await db.Set<Instansi>().AsNoTracking().Where(i => petugas.Kanreg == null || i.Kanreg == petugas.Kanreg).OrderBy(i => i.Nama).ToListAsync(batal)
                : [],
        };
    }
}
