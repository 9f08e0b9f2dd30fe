using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.DaftarCatatan;
using EPupns.WebPortal.Kirim;
using EPupns.WebPortal.Periksa.Simpan;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Periksa;

/// <summary>
/// One section, or one record, on a page (features.md F2–F28). The page is one form: whatever button sends it, everything typed on it is
/// saved; the script only sends each answer by itself. Only the owner's form is ever read.
/// </summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[HanyaBilaTerbuka]
[Route("/data/{bagian}")]
public sealed class PeriksaController(PenyusunHalaman penyusun, PenyusunDaftar daftar, PenyimpanKiriman penyimpan) : Controller
{
    private const string DariSkrip = "fetch", Selesai = "selesai";

    /// <summary>One section; of records their table.</summary>
    [HttpGet]
    public Task<IActionResult> Bagian(string bagian, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) => satu.Berulang
            ? View("~/DaftarCatatan/Index.cshtml", await daftar.SusunAsync(HttpContext.AmbilPns(), satu, terbaca, batal))
            : View(await penyusun.BagianAsync(HttpContext.AmbilPns(), satu, satu.Kode, terbaca, batal)),
        batal);

    /// <summary>One record.</summary>
    [HttpGet("{kunci}")]
    public Task<IActionResult> Catatan(string bagian, string kunci, [FromQuery] bool saran, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) =>
        {
            if (!Ada(satu, kunci, terbaca))
            {
                return NotFound();
            }

            var halaman = await penyusun.BagianAsync(HttpContext.AmbilPns(), satu, kunci, terbaca, batal);
            return View("Bagian", saran && !halaman.Ada ? halaman.Diusulkan(await penyusun.UsulanAsync(satu, terbaca, batal)) : halaman);
        },
        batal);

    /// <summary>Saves what was typed and does what the button says.</summary>
    [HttpPost("{kunci}")]
    public Task<IActionResult> Simpan(string bagian, string kunci, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) =>
        {
            if (!Ada(satu, kunci, terbaca))
            {
                return NotFound();
            }

            var kiriman = Kiriman.Baca(await Request.ReadFormAsync(batal));
            var hasil = await penyimpan.JalankanAsync(HttpContext.AmbilPns(), satu, kunci, terbaca, kiriman, batal);
            return Request.Headers.XRequestedWith == DariSkrip || !hasil.Berhasil
                ? await HalamanAsync(satu, kunci, hasil, batal)
                : Kembali(satu, kunci, kiriman, hasil);
        },
        batal);

    // A record that is not there yet has an id of ours; any other key is nobody's.
    private static bool Ada(Bagian bagian, string kunci, BorangTerbaca terbaca) => bagian.Berulang
        ? terbaca.Kini.Catatan(bagian).Any(c => c.Id == kunci) || (Guid.TryParseExact(kunci, "N", out _) && !terbaca.UsulHapus.Contains((bagian.Kode, kunci)))
        : kunci == bagian.Kode;

    private async Task<IActionResult> DenganBagianAsync(string bagian, Func<Bagian, BorangTerbaca, Task<IActionResult>> kerja, CancellationToken batal) =>
        await penyusun.CariAsync(HttpContext.AmbilPns().Id, bagian, batal) is var (satu, terbaca) ? await kerja(satu, terbaca) : NotFound();

    private LocalRedirectResult Kembali(Bagian bagian, string kunci, Kiriman kiriman, HasilKiriman hasil)
    {
        if (hasil.Tersimpan.Count > 0)
        {
            this.Kabari(Nada.Sukses, $"Tersimpan: {string.Join(", ", hasil.Tersimpan)}.");
        }

        return kiriman.Tindakan == Selesai
            ? LocalRedirect($"/data/{(bagian.Berulang || kiriman.Isian.Length == 0 ? bagian.Kode : kiriman.Isian)}")
            : LocalRedirect($"/data/{bagian.Kode}{(bagian.Berulang ? $"/{kunci}" : "")}{(bagian.CariIsian(kiriman.Isian) is { } isian ? $"#isian-{isian.Kode}" : "")}");
    }

    // The page again; rows that were not taken hold what was typed in them and why.
    private async Task<IActionResult> HalamanAsync(Bagian bagian, string kunci, HasilKiriman hasil, CancellationToken batal)
    {
        Response.StatusCode = hasil.Berhasil ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        var terbaca = (await penyusun.CariAsync(HttpContext.AmbilPns().Id, bagian.Kode, batal))!.Value.Borang;
        var halaman = await penyusun.BagianAsync(HttpContext.AmbilPns(), bagian, kunci, terbaca, batal);
        return View("Bagian", halaman with
        {
            Hasil = hasil,
            Cuplikan = Request.Headers.XRequestedWith == DariSkrip,
            Kelompok = [.. halaman.Kelompok.Select(k => (k.Judul, (IReadOnlyList<HalamanBaris>)[.. k.Baris.Select(b => hasil.Ditolak.GetValueOrDefault(b.Isian.Kode) is { } tolak
                ? b with { Ketikan = tolak.Ketikan, Pesan = tolak.Pesan, Tawaran = tolak.Tawaran } : b)]))],
        });
    }
}
