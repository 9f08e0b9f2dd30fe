using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Siaran;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Siaran;

/// <summary>Announcements to a group: written, looked at with their number, confirmed, followed, paused (features.md §2 rows 17–19).</summary>
[Hak(Wewenang.LihatSiaran)]
[Route("/siaran")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SiaranController(DaftarSiaran daftar, BuatSiaran buat, AturSiaran atur, DaftarInstansi instansi) : Controller
{
    private const int Terlihat = 100;

    private Petugas Petugas => HttpContext.AmbilPetugas();

    /// <summary>The latest.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) => View(await daftar.JalankanAsync(Petugas, Terlihat, batal));

    /// <summary>The form.</summary>
    [HttpGet("baru")]
    [Hak(Wewenang.KirimSiaran)]
    public async Task<IActionResult> Baru(IsianSiaran isian, CancellationToken batal) => View(await HalamanAsync(isian, batal));

    /// <summary>Shows it as people will see it, with how many they are.</summary>
    [HttpPost("baru")]
    [Hak(Wewenang.KirimSiaran)]
    public async Task<IActionResult> Pratinjau([FromForm] IsianSiaran isian, CancellationToken batal)
    {
        var banyak = await buat.PeriksaAsync(isian.Baru(), Petugas, batal);
        return banyak.Kesalahan is { } salah
            ? Tolak(await HalamanAsync(isian, batal) with { Salah = salah })
            : View(nameof(Baru), await HalamanAsync(isian, batal) with { Banyak = banyak.Nilai });
    }

    /// <summary>Sends it.</summary>
    [HttpPost]
    [Hak(Wewenang.KirimSiaran)]
    public async Task<IActionResult> Kirim([FromForm] IsianSiaran isian, CancellationToken batal)
    {
        var hasil = await buat.JalankanAsync(isian.Baru(), isian.Ketikan, Petugas, Petugas.Pelaku(), batal);
        if (hasil.Kesalahan is { } salah)
        {
            var banyak = salah.Isian == "ketikan" ? (await buat.PeriksaAsync(isian.Baru(), Petugas, batal)).Nilai : (int?)null;
            return Tolak(await HalamanAsync(isian, batal) with { Salah = salah, Banyak = banyak });
        }

        this.Kabari(Nada.Sukses, $"Pengumuman dikirim kepada {Angka.Tampil(hasil.Nilai.Perkiraan)} penerima.");
        return LocalRedirect($"/siaran/{hasil.Nilai.Id}");
    }

    /// <summary>How far one is.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Satu(Guid id, CancellationToken batal) => await daftar.SatuAsync(id, Petugas, batal) is { } satu ? View(satu) : NotFound();

    /// <summary>Pauses, resumes or cancels it.</summary>
    [HttpPost("{id:guid}/keadaan")]
    [Hak(Wewenang.KirimSiaran)]
    public async Task<IActionResult> Atur(Guid id, [FromForm] KeadaanSiaran menjadi, CancellationToken batal)
    {
        if (await atur.JalankanAsync(id, menjadi, Petugas, Petugas.Pelaku(), batal) is not { } hasil)
        {
            return NotFound();
        }

        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? menjadi switch
        {
            KeadaanSiaran.Dijeda => "Dijeda. Yang sudah diserahkan ke kanal tetap sampai.",
            KeadaanSiaran.Berjalan => "Dilanjutkan.",
            _ => "Dibatalkan. Yang belum mendapat giliran tidak menerimanya.",
        });
        return LocalRedirect($"/siaran/{id}");
    }

    private async Task<HalamanSiaranBaru> HalamanAsync(IsianSiaran isian, CancellationToken batal) =>
        new(isian, Petugas.InstansiKode is null, await instansi.GelombangAsync(batal));

    private ViewResult Tolak(HalamanSiaranBaru halaman)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(nameof(Baru), halaman);
    }
}
