using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HelpdeskTangani;

/// <summary>Several reports together: one answer for all that were ticked, and closed if wanted. Ready answers of the desk.</summary>
[Hak(Wewenang.TanganiLaporan)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HelpdeskBersamaController(BalasLaporan balas, SelesaikanLaporan selesaikan, KelolaJawabanSiap siap) : Controller
{
    private const int PalingBanyak = DaftarLaporan.Sehalaman;

    private Penangan Penangan => HttpContext.AmbilPenangan();

    /// <summary>Answers or closes; each report in a transaction of its own, and those of colleagues stay.</summary>
    [HttpPost("/helpdesk/bersama")]
    public async Task<IActionResult> Bersama(string[]? nomor, string? teks, string? tindakan, CancellationToken batal)
    {
        var (berhasil, salah) = (0, new List<string>());
        foreach (var satu in (nomor ?? []).Distinct().Take(PalingBanyak))
        {
            var hasil = tindakan == "tutup"
                ? await selesaikan.JalankanAsync(satu, teks, Penangan, batal)
                : await balas.JalankanAsync(satu, new TulisanLaporan(teks), Penangan, batal);
            berhasil += hasil.Berhasil ? 1 : 0;
            if (hasil.Kesalahan is { } kesalahan)
            {
                salah.Add(kesalahan.Pesan);
            }
        }

        var kalimat = berhasil == 0 && salah.Count == 0 ? "Belum ada laporan yang dipilih." : $"{Angka.Tampil(berhasil)} laporan {(tindakan == "tutup" ? "ditutup" : "dijawab")}. {string.Join(' ', salah.Distinct().Take(3))}".Trim();
        this.Kabari(salah.Count == 0 && berhasil > 0 ? Nada.Sukses : Nada.Peringatan, kalimat);
        return LocalRedirect("/helpdesk");
    }

    /// <summary>The ready answers of the desk.</summary>
    [HttpGet("/helpdesk/siap")]
    public async Task<IActionResult> Siap(CancellationToken batal) => View("~/Helpdesk/Siap.cshtml", await siap.DaftarAsync(Penangan.Petugas, batal));

    /// <summary>Writes one; an empty text takes it away.</summary>
    [HttpPost("/helpdesk/siap")]
    public async Task<IActionResult> Siap(string? kata, string? teks, CancellationToken batal)
    {
        var hasil = await siap.TulisAsync(kata, teks, Penangan, batal);
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? $"Jawaban #{hasil.Nilai} {(string.IsNullOrWhiteSpace(teks) ? "dihapus" : "disimpan")}.");
        return LocalRedirect("/helpdesk/siap");
    }
}
