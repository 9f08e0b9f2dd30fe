using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.VerifikasiKasus;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.VerifikasiKembalikan;

/// <summary>Giving a form back with the rows that are to be put right (features.md V4).</summary>
[Hak(Wewenang.PutuskanFormulir)]
[Route(VerifikasiKasusController.Rute + "/kembalikan")]
public sealed class VerifikasiKembalikanController(BacaKasus baca, KembalikanFormulir kembalikan, AmbilBerikutnya berikutnya) : Controller
{
    /// <summary>Asks which rows, and why.</summary>
    [HttpGet]
    public Task<IActionResult> Index(string nomor, CancellationToken batal) => TampilkanAsync(nomor, new(), null, batal);

    /// <summary>Gives it back; on to the next case.</summary>
    [HttpPost]
    public async Task<IActionResult> Kembalikan(string nomor, [FromForm] IsianKembali isian, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var hasil = await kembalikan.JalankanAsync(nomor, isian.UntukCore(), petugas, batal);
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await TampilkanAsync(nomor, isian, salah, batal);
        }

        this.Kabari(Nada.Sukses, $"Formulir {hasil.Nilai.Nama} dikembalikan; PNS diberi tahu isian mana yang perlu diperbaiki.");
        return LocalRedirect(await berikutnya.JalankanAsync(petugas, null, batal) is { } lanjut ? $"/verifikasi/{lanjut}" : "/verifikasi");
    }

    private async Task<IActionResult> TampilkanAsync(string nomor, IsianKembali isian, Kesalahan? salah, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        return await baca.JalankanAsync(nomor, petugas, batal) is { } kasus ? View("Index", new HalamanKembalikan(kasus, petugas, isian, salah)) : NotFound();
    }
}
