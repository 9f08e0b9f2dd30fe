using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using EPupns.Core.Pendaftaran.Keputusan;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Keputusan;

/// <summary>Approving and rejecting, one or many at once (features.md R20, R24, V2).</summary>
[Hak(Wewenang.PutuskanRegistrasi)]
[Route("/registrasi/keputusan")]
public sealed class KeputusanController(EPupnsDb db, Setujui setujui, Tolak tolak) : Controller
{
    /// <summary>Shows whom the decision concerns and asks to confirm it, with a reason when it is a rejection.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] IsianKeputusan isian, CancellationToken batal) =>
        await TampilkanAsync(isian, batal);

    /// <summary>Decides. Whoever was decided by a colleague meanwhile is told, not changed.</summary>
    [HttpPost]
    public async Task<IActionResult> Putuskan([FromForm] IsianKeputusan isian, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (isian.Jenis == JenisKeputusan.Setujui)
        {
            return Selesai(isian, await setujui.JalankanAsync(isian.Id, petugas, batal));
        }

        var alasan = AlasanTolak.Susun(isian.Alasan, isian.Catatan);
        if (alasan.Kesalahan is { } kesalahan)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await TampilkanAsync(isian with { Kesalahan = kesalahan }, batal);
        }

        return Selesai(isian, await tolak.JalankanAsync(isian.Id, alasan.Nilai, petugas, batal));
    }

    private async Task<IActionResult> TampilkanAsync(IsianKeputusan isian, CancellationToken batal)
    {
        var baris = await CakupanPetugas.TerapkanKeputusan(db.Set<Registrasi>().AsNoTracking(), HttpContext.AmbilPetugas())
            .Where(r => isian.Id.Contains(r.Id) && r.Keadaan == KeadaanRegistrasi.Terdaftar)
            .OrderBy(r => r.TanggalDaftar).ThenBy(r => r.Nomor)
            .ToListAsync(batal);
        if (baris.Count > 0)
        {
            return View("Index", new HalamanKeputusan(isian, baris));
        }

        this.Kabari(Nada.Peringatan, isian.Id.Length == 0
            ? "Belum ada registrasi yang dipilih. Centang dahulu, lalu pilih Setujui atau Tolak."
            : "Registrasi yang dipilih sudah diputuskan oleh petugas lain.");
        return Kembali(isian);
    }

    private LocalRedirectResult Selesai(IsianKeputusan isian, HasilKeputusan hasil)
    {
        var (nada, pesan) = KalimatKeputusan.Susun(isian.Jenis, hasil);
        this.Kabari(nada, pesan);
        return Kembali(isian);
    }

    private LocalRedirectResult Kembali(IsianKeputusan isian) =>
        LocalRedirect(Url.IsLocalUrl(isian.Kembali) ? isian.Kembali : "/registrasi");
}
