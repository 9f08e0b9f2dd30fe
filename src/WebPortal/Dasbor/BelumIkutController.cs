using EPupns.Core.Dasar;
using EPupns.Core.Dasbor;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Dasbor;

/// <summary>The missing (leap 11): the list, and what officers certify about them.</summary>
[Hak(Wewenang.LihatDasbor)]
[Route("/dasbor/belum-ikut")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BelumIkutController(DaftarBelumIkut daftar, NyatakanAlasan nyatakan) : Controller
{
    private const int PerLembar = 50;
    private const string Halaman = "/Dasbor/BelumIkut.cshtml";

    /// <summary>One page of the list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanHilang saringan, CancellationToken batal) => View(Halaman, await SusunAsync(saringan, null, batal));

    /// <summary>Certifies why.</summary>
    [HttpPost("{nip}")]
    [Hak(Wewenang.NyatakanBelumIkut)]
    public async Task<IActionResult> Nyatakan(string nip, [FromQuery] SaringanHilang saringan, [FromForm] IsianAlasan isian, CancellationToken batal)
    {
        var hasil = await nyatakan.JalankanAsync(nip, isian.Sebab, isian.Sejak, isian.Catatan, HttpContext.AmbilPetugas(), batal);
        if (hasil.Kesalahan is { Kode: not "belum_ikut.tidak_ada", Isian: not null } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Halaman, await SusunAsync(saringan, new AlasanDitolak(nip, isian, salah), batal));
        }

        return Kembali(hasil, saringan, "Alasannya tercatat. Orang ini tidak ikut ditunggu dalam prakiraan, dan tetap dapat mendaftar kapan saja.");
    }

    /// <summary>Takes it back.</summary>
    [HttpPost("{nip}/cabut")]
    [Hak(Wewenang.NyatakanBelumIkut)]
    public async Task<IActionResult> Cabut(string nip, [FromQuery] SaringanHilang saringan, CancellationToken batal) =>
        Kembali(await nyatakan.CabutAsync(nip, HttpContext.AmbilPetugas(), batal), saringan, "Alasannya dicabut.");

    private IActionResult Kembali(Hasil<AlasanBelumIkut> hasil, SaringanHilang saringan, string kabar)
    {
        if (hasil.Kesalahan is { Kode: "belum_ikut.tidak_ada" })
        {
            return NotFound();
        }

        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? kabar);
        return LocalRedirect(saringan.Alamat());
    }

    private async Task<HalamanBelumIkut> SusunAsync(SaringanHilang saringan, AlasanDitolak? ditolak, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var baris = await daftar.AmbilAsync(saringan.UntukCore(), petugas, PerLembar + 1, batal);
        return new HalamanBelumIkut(saringan, [.. baris.Take(PerLembar)], baris.Count > PerLembar, petugas.Peran.Boleh(Wewenang.NyatakanBelumIkut), ditolak) { Mengekspor = petugas.Peran.Boleh(Wewenang.Ekspor) };
    }
}
