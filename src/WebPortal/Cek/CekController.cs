using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Pindai;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Cek;

/// <summary>Anybody may ask whether a proof is genuine. The answer holds only masked data: the paper says the rest.</summary>
[AllowAnonymous]
[Route("/cek")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CekController(EPupnsDb db, TandaBukti tandaBukti, PencariKasus pencari) : Controller
{
    /// <summary>The form; what is typed there leads to the address that the QR code has.</summary>
    [HttpGet]
    public IActionResult Index(string? kode) => string.IsNullOrWhiteSpace(kode)
        ? View()
        : RedirectToAction(nameof(Hasil), new { kode = IsiPindaian.KodeDari(kode) });

    /// <summary>The key to check proofs with, without this server.</summary>
    [HttpGet("kunci-publik.pem")]
    public ContentResult KunciPublik() => Content(tandaBukti.KunciPublikPem, "application/x-pem-file");

    /// <summary>What a code proves.</summary>
    [HttpGet("{kode}")]
    public async Task<IActionResult> Hasil(string kode, CancellationToken batal)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (tandaBukti.PeriksaKirim(kode) is { Berhasil: true } kiriman)
        {
            return View("Pengisian", await PengisianAsync(kiriman.Nilai, kode, batal));
        }

        if (tandaBukti.PeriksaSelesai(kode) is { Berhasil: true } selesai)
        {
            return View("Selesai", await SelesaiAsync(selesai.Nilai, kode, batal));
        }

        var bukti = tandaBukti.Periksa(kode);
        if ((tandaBukti.PeriksaKirim(kode)?.Kesalahan ?? tandaBukti.PeriksaSelesai(kode)?.Kesalahan ?? bukti.Kesalahan) is { } kesalahan)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return View("Palsu", kesalahan.Pesan);
        }

        var isi = bukti.Nilai;
        var registrasi = await db.Set<Registrasi>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.Nomor == isi.Nomor && r.Nip == isi.Nip, batal);
        var instansi = registrasi is null
            ? null
            : await db.Set<Instansi>().Where(i => i.Kode == registrasi.InstansiKode).Select(i => i.Nama).SingleOrDefaultAsync(batal);
        return View(new HalamanCek(isi, tandaBukti.KodePeriksa(kode), registrasi, instansi, await TujuanAsync(registrasi, batal)));
    }

    private async Task<HalamanCekPengisian> PengisianAsync(IsiTandaKirim isi, string kode, CancellationToken batal)
    {
        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Nomor == isi.Nomor && r.Nip == isi.Nip, batal);
        var formulir = registrasi is null ? null : await db.Set<FormulirPns>().AsNoTracking().SingleOrDefaultAsync(f => f.RegistrasiId == registrasi.Id, batal);
        return new HalamanCekPengisian(isi, tandaBukti.KodePeriksa(kode), registrasi?.Nama, formulir is not null && !formulir.Keadaan.Terbuka() && Math.Min(formulir.Kiriman, 255) == isi.Ke)
        {
            Tujuan = await TujuanAsync(registrasi, batal),
        };
    }

    private async Task<HalamanCekSelesai> SelesaiAsync(IsiTandaSelesai isi, string kode, CancellationToken batal)
    {
        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Nomor == isi.Nomor && r.Nip == isi.Nip, batal);
        var formulir = registrasi is null ? null : await db.Set<FormulirPns>().AsNoTracking().SingleOrDefaultAsync(f => f.RegistrasiId == registrasi.Id, batal);
        return new HalamanCekSelesai(
            isi, tandaBukti.KodePeriksa(kode), registrasi?.Nama, formulir is { Keadaan: KeadaanFormulir.Selesai } && Math.Min(formulir.Kiriman, 255) == isi.Ke)
        {
            Tujuan = await TujuanAsync(registrasi, batal),
        };
    }

    private async Task<string?> TujuanAsync(Registrasi? registrasi, CancellationToken batal) =>
        registrasi is not null && HttpContext.CariPetugas() is { } petugas
            ? (await pencari.CariAsync(new IsiPindaian(registrasi.Nomor, null), petugas, batal))?.Alamat
            : null;
}
