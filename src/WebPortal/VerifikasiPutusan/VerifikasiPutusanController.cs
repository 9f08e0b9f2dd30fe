using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.Verifikasi;
using EPupns.WebPortal.VerifikasiKasus;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.VerifikasiPutusan;

/// <summary>A verifier's word on rows, questions about them, and being done with a level (features.md V3, X2, X3).</summary>
[Hak(Wewenang.PutuskanFormulir)]
[Route(VerifikasiKasusController.Rute)]
public sealed class VerifikasiPutusanController(
    BacaKasus baca, PutuskanBaris putuskan, TanyaBaris tanya, SelesaikanTingkat selesaikan, AmbilBerikutnya berikutnya, TimeProvider waktu) : Controller
{
    /// <summary>Approves, rejects or asks, as the button says; what was typed comes back when it is not taken.</summary>
    [HttpPost("putusan")]
    public async Task<IActionResult> Putuskan(string nomor, [FromForm] IsianPutusan isian, CancellationToken batal)
    {
        var (petugas, baris) = (HttpContext.AmbilPetugas(), isian.Baris.Select(AlamatBaris.Cari).OfType<AlamatBaris>().ToList());
        var salah = isian.Jenis == "tanya"
            ? (await tanya.JalankanAsync(nomor, baris.FirstOrDefault() ?? new("", "", ""), isian.Pertanyaan, petugas, batal)).Kesalahan
            : (await putuskan.JalankanAsync(new PermintaanPutusan(nomor, baris, isian.Jenis == "setuju", isian.Alasan, isian.Catatan, isian.Ke), petugas, batal)).Kesalahan;
        return salah is not null ? await UlangAsync(nomor, isian, salah, batal)
            : LocalRedirect($"/verifikasi/{nomor}{(isian.Semua ? "?semua=true" : "")}{(baris.Count == 1 ? $"#{baris[0].Id()}" : "")}");
    }

    /// <summary>The officer's level is done; on to the next case.</summary>
    [HttpPost("selesai")]
    public async Task<IActionResult> Selesai(string nomor, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var hasil = await selesaikan.JalankanAsync(nomor, petugas, batal);
        if (hasil.Kesalahan is { } salah)
        {
            return await UlangAsync(nomor, new(), salah, batal);
        }

        var kini = hasil.Nilai.Formulir.Keadaan;
        this.Kabari(Nada.Sukses, $"{hasil.Nilai.Registrasi.Nama} selesai di {CakupanFormulir.Tingkat(petugas.Peran)!.Value.Nama()}; {(kini == KeadaanFormulir.Selesai ? "verifikasinya tuntas" : $"sekarang {char.ToLowerInvariant(kini.Nama()[0])}{kini.Nama()[1..]}")}.");
        return LocalRedirect(await berikutnya.JalankanAsync(petugas, null, batal) is { } lanjut ? $"/verifikasi/{lanjut}" : "/verifikasi");
    }

    private async Task<IActionResult> UlangAsync(string nomor, IsianPutusan isian, Kesalahan salah, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (salah.Kode == PegangKasus.TidakAda.Kode || await baca.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(VerifikasiKasusController.Tampilan, new HalamanKasus(kasus, petugas, waktu.GetUtcNow()) { Semua = isian.Semua, Isian = isian, Kesalahan = salah });
    }
}
