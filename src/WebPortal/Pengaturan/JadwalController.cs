using System.Globalization;
using System.Text;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data.Impor;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Pengaturan;

/// <summary>Opening days, waves and levels as a file: taken out, changed in a spreadsheet, looked at, taken in (features.md X10, §2 row 25).</summary>
[Hak(Wewenang.AturInstansi)]
[Route("/instansi/jadwal")]
public sealed class JadwalController(DaftarInstansi daftar, JadwalCsv csv, AturInstansi atur) : Controller
{
    private const string Halaman = "/Pengaturan/Jadwal.cshtml";
    private const int PalingBesar = 512 * 1024;
    private string? _salah;

    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Index() => View(Halaman, new HalamanJadwal());

    /// <summary>How it stands now, as such a file.</summary>
    [HttpGet("/instansi/jadwal.csv")]
    public async Task<IActionResult> Unduh(SaringanInstansi saringan, CancellationToken batal)
    {
        var baris = await daftar.Cari(HttpContext.AmbilPetugas(), saringan).ToListAsync(batal);
        return Csv("jadwal-instansi.csv", baris.Select(JadwalCsv.Tulis).Prepend(JadwalCsv.Kolom));
    }

    /// <summary>Shows what a file would do, or what was shown before.</summary>
    [HttpPost]
    [RequestSizeLimit(4 * PalingBesar)]
    public async Task<IActionResult> Periksa(IFormFile? berkas, [FromForm] string? teks, CancellationToken batal)
    {
        if (berkas is { Length: > PalingBesar } || teks is { Length: > PalingBesar } || (berkas is null && string.IsNullOrWhiteSpace(teks)))
        {
            return Tolak(berkas is null && teks is null ? "Pilih berkas CSV-nya dahulu." : "Berkas terlalu besar; paling besar 512 KB.");
        }

        return await BacaAsync(teks ?? await TeksAsync(berkas!, batal), batal) is { Isi: not null } halaman ? View(Halaman, halaman) : Tolak(_salah!);
    }

    /// <summary>Takes the good rows in.</summary>
    [HttpPost("terapan")]
    [RequestSizeLimit(4 * PalingBesar)]
    public async Task<IActionResult> Terapkan([FromForm] string? teks, CancellationToken batal)
    {
        if (await BacaAsync(teks ?? "", batal) is not { Isi: { } isi, Galat: var galat })
        {
            return Tolak(_salah!);
        }

        var jadi = await atur.JalankanAsync(isi.Ubahan, HttpContext.AmbilPetugas().Pelaku(), batal);
        this.Kabari(galat.Count == 0 ? Nada.Sukses : Nada.Peringatan, $"{Angka.Tampil(jadi.Count(a => a.Berubah))} instansi sudah diubah{(galat.Count == 0 ? "." : $"; {galat.Count} baris dilewati karena salah.")}");
        return LocalRedirect("/instansi");
    }

    /// <summary>The bad rows as a file.</summary>
    [HttpPost("galat")]
    [RequestSizeLimit(4 * PalingBesar)]
    public async Task<IActionResult> Galat([FromForm] string? teks, CancellationToken batal) =>
        await BacaAsync(teks ?? "", batal) is { Isi: not null, Galat: var galat }
            ? Csv("jadwal-instansi.galat.csv", galat.Select(g => (IReadOnlyList<string>)[g.Baris.ToString(CultureInfo.InvariantCulture), g.Kunci ?? "", g.Isian ?? "", g.Pesan]).Prepend(["baris", "kode", "kolom", "masalah"]))
            : Tolak(_salah!);

    private async Task<HalamanJadwal> BacaAsync(string teks, CancellationToken batal)
    {
        try
        {
            var isi = await csv.BacaAsync(teks, HttpContext.AmbilPetugas(), batal);
            var pns = await daftar.BanyakPnsAsync([.. isi.Akibat.Where(a => a.Berubah).Select(a => a.Instansi.Kode)], batal);
            _salah = isi is { Akibat.Count: 0, Galat.Count: 0 } ? "Berkas tidak berisi baris apa pun." : null;
            return _salah is null ? new HalamanJadwal(teks, isi, pns) : new HalamanJadwal();
        }
        catch (BerkasDitolakException galat)
        {
            _salah = galat.Message;
            return new HalamanJadwal();
        }
    }

    private ViewResult Tolak(string salah)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Halaman, new HalamanJadwal(Salah: salah));
    }

    private FileContentResult Csv(string nama, IEnumerable<IReadOnlyList<string>> baris) => File(TabelCsv.Tulis(baris), "text/csv; charset=utf-8", nama);

    private static async Task<string> TeksAsync(IFormFile berkas, CancellationToken batal)
    {
        using var pembaca = new StreamReader(berkas.OpenReadStream(), Encoding.UTF8);
        return await pembaca.ReadToEndAsync(batal);
    }
}
