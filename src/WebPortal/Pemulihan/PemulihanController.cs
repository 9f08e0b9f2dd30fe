using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.WebPortal.Berkas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Pemulihan;

/// <summary>Requests of people who lost every secret, decided by two different officers (features.md L11). Somebody else's do not exist.</summary>
[Hak(Wewenang.LihatPemulihan)]
[Route("/pemulihan")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PemulihanController(CariPermintaan cari, PutuskanPemulihan putuskan, LihatAkte lihat, AmbilBerkas berkas) : Controller
{
    private const string Nomor = @"{nomor:regex(^\d{{10}}$)}";

    /// <summary>Those that wait, or with <c>?selesai=true</c> the others.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(bool selesai, CancellationToken batal) =>
        View(new HalamanPemulihan(await cari.DaftarAsync(!selesai, HttpContext.AmbilPetugas(), batal), selesai));

    /// <summary>One request: what was written beside what is recorded.</summary>
    [HttpGet(Nomor)]
    public Task<IActionResult> Kasus(string nomor, CancellationToken batal) => TampilkanAsync(nomor, null, batal);

    /// <summary>Its birth certificate; who opened it is noted.</summary>
    [HttpGet(Nomor + "/akte")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Akte(string nomor, CancellationToken batal) =>
        await lihat.JalankanAsync(nomor, HttpContext.AmbilPetugas(), batal) is { } akte ? this.Sajikan(akte, "akte-kelahiran") : NotFound();

    /// <summary>Approves.</summary>
    [HttpPost(Nomor + "/persetujuan")]
    [Hak(Wewenang.PutuskanPemulihan)]
    public Task<IActionResult> Setujui(string nomor, [FromForm] string? kembali, CancellationToken batal) => PutuskanAsync(
        nomor, (p, petugas) => putuskan.SetujuiAsync(p.Id, petugas, batal),
        p => p.Keadaan == KeadaanPermintaan.DisetujuiSatu
            ? "Persetujuan pertama disimpan. Permintaan ini sekarang menunggu petugas lain."
            : "Persetujuan kedua disimpan. Pemilik akun dikabari dan dapat menyanggah selama 24 jam.",
        kembali, batal);

    /// <summary>Rejects, with a reason that the requester reads.</summary>
    [HttpPost(Nomor + "/penolakan")]
    [Hak(Wewenang.PutuskanPemulihan)]
    public async Task<IActionResult> Tolak(string nomor, string? alasan, [FromForm] string? kembali, CancellationToken batal)
    {
        if (HalamanKasus.Periksa(alasan) is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await TampilkanAsync(nomor, (alasan, salah), batal);
        }

        return await PutuskanAsync(
            nomor, (p, petugas) => putuskan.TolakAsync(p.Id, alasan!.Trim(), petugas, batal), _ => "Permintaan ditolak. Pemohon diberi tahu alasannya.", kembali, batal);
    }

    private async Task<IActionResult> PutuskanAsync(
        string nomor, Func<PermintaanPemulihan, Petugas, Task<Hasil<PermintaanPemulihan>>> kerja, Func<PermintaanPemulihan, string> kalimat, string? kembali, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await cari.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return NotFound();
        }

        var hasil = await kerja(kasus.Permintaan, petugas);
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Berhasil ? kalimat(hasil.Nilai) : hasil.Kesalahan!.Pesan);
        return LocalRedirect(Url.IsLocalUrl(kembali) ? kembali : $"/pemulihan/{nomor}");
    }

    private async Task<IActionResult> TampilkanAsync(string nomor, (string? Alasan, Kesalahan Salah)? isian, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (await cari.JalankanAsync(nomor, petugas, batal) is not { } kasus)
        {
            return NotFound();
        }

        var akte = await berkas.JalankanAsync(kasus.Permintaan.AkteSidik, batal);
        return View("Kasus", new HalamanKasus(kasus, petugas, akte?.Jenis, isian?.Alasan, isian?.Salah.Pesan));
    }
}
