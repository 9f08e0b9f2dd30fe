using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Laman;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.KelolaLaman;

/// <summary>Writing the public pages: looked at before they are published, every version kept.</summary>
[Hak(Wewenang.KelolaLaman)]
[Route("/kelola/laman")]
public sealed class KelolaLamanController(BacaLaman baca, TerbitkanLaman terbitkan) : Controller
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal)
    {
        var daftar = new List<VersiLaman>();
        foreach (var kode in DaftarLaman.Kode)
        {
            daftar.Add(await baca.AmbilAsync(kode, batal));
        }

        return View(daftar);
    }

    /// <summary>One of them, to be changed; beginning with an older version when one is named.</summary>
    [HttpGet("{laman}")]
    public async Task<IActionResult> Sunting([FromRoute(Name = "laman")] string kode, int? dari, CancellationToken batal)
    {
        if (!DaftarLaman.Kode.Contains(kode))
        {
            return NotFound();
        }

        var kini = await baca.AmbilAsync(kode, batal);
        return (dari is { } nomor ? await baca.CariAsync(kode, nomor, batal) : kini) is not { } awal ? NotFound()
            : View(await SusunAsync(kode, awal.Judul, awal.Isi, kini.Nomor, batal) with { Dari = dari });
    }

    /// <summary>Shows how it would look, or publishes it.</summary>
    [HttpPost("{laman}")]
    public async Task<IActionResult> Sunting([FromRoute(Name = "laman")] string kode, string? judul, string? isi, int dilihat, string? tindakan, CancellationToken batal)
    {
        if (!DaftarLaman.Kode.Contains(kode))
        {
            return NotFound();
        }

        var halaman = await SusunAsync(kode, judul ?? "", isi ?? "", dilihat, batal);
        if (tindakan != "terbitkan")
        {
            return View(halaman with { Pratinjau = true, Salah = terbitkan.Periksa(kode, halaman.Judul.Trim(), halaman.Isi.Trim())?.Pesan });
        }

        var hasil = await terbitkan.JalankanAsync(kode, judul, isi, dilihat, HttpContext.AmbilPetugas().Pelaku(), batal);
        if (hasil.Kesalahan is { } salah)
        {
            // What was typed stays; the next press may overwrite what was just told of.
            return View(halaman with { Salah = salah.Pesan, Dilihat = await baca.NomorAsync(kode, batal), Riwayat = await baca.RiwayatAsync(kode, batal) });
        }

        this.Kabari(Nada.Sukses, $"{hasil.Nilai.Judul} diterbitkan sebagai versi {hasil.Nilai.Nomor}.");
        return LocalRedirect("/kelola/laman");
    }

    private async Task<HalamanSunting> SusunAsync(string kode, string judul, string isi, int dilihat, CancellationToken batal) =>
        new(kode, judul, isi, dilihat, await baca.RiwayatAsync(kode, batal));
}

/// <summary>A page that is being written.</summary>
/// <param name="Kode">Which.</param>
/// <param name="Judul">Title as it was typed.</param>
/// <param name="Isi">Text as it was typed.</param>
/// <param name="Dilihat">Version that is being changed.</param>
/// <param name="Riwayat">What was published.</param>
public sealed record HalamanSunting(string Kode, string Judul, string Isi, int Dilihat, IReadOnlyList<VersiLaman> Riwayat)
{
    /// <summary>The version that the text begins with, when it is an older one.</summary>
    public int? Dari { get; init; }

    /// <summary>It is shown as it would look.</summary>
    public bool Pratinjau { get; init; }

    /// <summary>What is wrong with it.</summary>
    public string? Salah { get; init; }

    /// <summary>The questions in it, when it is the list of questions and can be read.</summary>
    public IReadOnlyList<ButirTanya> Butir => Kode == DaftarLaman.TanyaJawab && Salah is null ? DaftarTanya.Baca("\n" + Isi) : [];
}
