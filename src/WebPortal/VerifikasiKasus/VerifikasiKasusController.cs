using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengawasan;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.Berkas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.VerifikasiKasus;

/// <summary>One sent form with everything that helps to decide (features.md V3, X2). Somebody else's does not exist.</summary>
[Hak(Wewenang.LihatFormulir)]
[Route(Rute)]
public sealed class VerifikasiKasusController(BacaKasus baca, LihatBerkas lihat, LihatJawaban jawaban, CatatBacaan bacaan, TimeProvider waktu) : Controller
{
    /// <summary>Address of a case.</summary>
    public const string Rute = @"/verifikasi/{nomor:regex(^\d{{12}}$)}";

    /// <summary>The view, for controllers that show the case again with what was not taken.</summary>
    public const string Tampilan = "/VerifikasiKasus/Index.cshtml";

    /// <summary>The case; with a paper open beside the rows when one is asked for.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string nomor, bool semua, Guid? bukti, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return NotFound();
        }

        await bacaan.JalankanAsync(petugas, kasus.Registrasi.Nip, $"registrasi:{nomor}", batal);
        return View(new HalamanKasus(kasus, petugas, waktu.GetUtcNow()) { Semua = semua, Bukti = BuktiTerbuka.Cari(kasus, bukti) });
    }

    /// <summary>A paper of the case, to be shown in the page: pictures as they are, documents by the browser's own viewer.</summary>
    [Hak(Wewenang.LihatBerkas)]
    [HttpGet("berkas/{id:guid}")]
    public Task<IActionResult> Berkas(Guid id, CancellationToken batal) => this.SajikanAsync(() => lihat.UntukPetugasAsync(HttpContext.AmbilPetugas(), id, batal), dalamHalaman: true);

    /// <summary>The file with which the person answered a question.</summary>
    [Hak(Wewenang.LihatBerkas)]
    [HttpGet("jawaban/{id:guid}")]
    public Task<IActionResult> Jawaban(string nomor, Guid id, CancellationToken batal) =>
        this.SajikanAsync(async () => await jawaban.JalankanAsync(nomor, id, HttpContext.AmbilPetugas(), batal) is { } berkas ? (berkas.Isi, berkas.Nama) : null);
}
