using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Privasi;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HapusData;

/// <summary>Removing what a person entered: what would go, then the NIP typed and a reason.</summary>
[Hak(Wewenang.HapusData)]
[Route(@"/registrasi/{nomor:regex(^\d{{12}}$)}/hapus-data")]
public sealed class HapusDataController(Core.Privasi.HapusData hapus) : Controller
{
    /// <summary>Shows what would go.</summary>
    [HttpGet]
    public Task<IActionResult> Index(string nomor, CancellationToken batal) => TampilkanAsync(nomor, null, null, null, batal);

    /// <summary>Removes it.</summary>
    [HttpPost]
    public async Task<IActionResult> Hapus(string nomor, [FromForm] string? ketikan, [FromForm] string? alasan, CancellationToken batal)
    {
        var hasil = await hapus.JalankanAsync(nomor, ketikan, alasan, HttpContext.AmbilPetugas(), batal);
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await TampilkanAsync(nomor, salah, ketikan, alasan, batal);
        }

        this.Kabari(Nada.Sukses, $"Data registrasi {nomor} sudah dihapus ({hasil.Nilai} catatan). Yang tetap: data BKN dan jejak.");
        return LocalRedirect("/registrasi");
    }

    private async Task<IActionResult> TampilkanAsync(string nomor, Kesalahan? salah, string? ketikan, string? alasan, CancellationToken batal) =>
        await hapus.PratinjauAsync(nomor, HttpContext.AmbilPetugas(), batal) is { } isi ? View("Index", new HalamanHapus(isi, salah, ketikan, alasan)) : NotFound();
}

/// <summary>The page.</summary>
/// <param name="Isi">What would go.</param>
/// <param name="Kesalahan">Why it was not done.</param>
/// <param name="Ketikan">What was typed.</param>
/// <param name="Alasan">The reason.</param>
public sealed record HalamanHapus(PratinjauHapus Isi, Kesalahan? Kesalahan, string? Ketikan, string? Alasan);
