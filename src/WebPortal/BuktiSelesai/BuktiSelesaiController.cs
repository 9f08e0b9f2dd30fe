using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.VerifikasiKasus;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.BuktiSelesai;

/// <summary>The proof of completion for staff who may read the form; who took one is noted. Somebody else's does not exist.</summary>
[Hak(Wewenang.LihatFormulir)]
[Route(VerifikasiKasusController.Rute)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BuktiSelesaiController(EPupnsDb db, Transaksi transaksi, BacaKasus baca, PembuatLampiran lampiran, Catatan jejak) : Controller
{
    /// <summary>The PDF, once every level is done.</summary>
    [HttpGet("bukti-selesai.pdf")]
    public async Task<IActionResult> Unduh(string nomor, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return NotFound();
        }

        if (await lampiran.BuatAsync(new Lampiran("bukti-selesai", $"{kasus.Registrasi.Id}", $"bukti-selesai-{nomor}.pdf"), batal) is not { } jadi)
        {
            this.Kabari(Nada.Peringatan, "Tanda bukti selesai baru ada setelah semua tingkat selesai memverifikasi formulir ini.");
            return LocalRedirect($"/verifikasi/{nomor}");
        }

        await transaksi.JalankanAsync(
            async () =>
            {
                jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "bukti_selesai.dicetak", $"registrasi:{nomor}", kasus.Registrasi.Nip, sesudah: new { ke = kasus.Kiriman.Ke });
                return await db.SaveChangesAsync(batal);
            },
            batal);
        return File(jadi.Isi, jadi.JenisIsi, $"bukti-selesai-{nomor}.pdf");
    }
}
