using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Dasar;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.KelolaPetugas;

/// <summary>The staff of an instansi, or of the country: list, invitations, one account (features.md V1). Accounts out of reach do not exist.</summary>
[Hak(Wewenang.LihatPetugas)]
[Route("/petugas")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class KelolaPetugasController(DaftarPetugas daftar, UndangAkun undang, PilihanIkatan pilihan, IOptions<PilihanPortal> portal) : Controller
{
    /// <summary>One page of the list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanStaf saringan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        var isi = await daftar.AmbilAsync(saringan.UntukCore(), petugas, batal);
        return View(new HalamanDaftarPetugas(saringan, isi, petugas, await pilihan.NamaAsync(isi.Baris, batal)));
    }

    /// <summary>Whom to invite: first the role and its instansi, then the rest, so that only what the role needs is asked.</summary>
    [HttpGet("tambah")]
    [Hak(Wewenang.KelolaPetugas)]
    public async Task<IActionResult> Tambah([FromQuery] IsianPetugas isian, CancellationToken batal) => View(await FormulirAsync(isian, null, batal));

    /// <summary>Invites; the link is shown this once.</summary>
    [HttpPost("tambah")]
    [Hak(Wewenang.KelolaPetugas)]
    public async Task<IActionResult> Undang([FromForm] IsianPetugas isian, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        if (isian.Peran is not { } peran)
        {
            return await UlangAsync(isian, new Kesalahan("petugas.peran", "Pilih perannya.", "peran"), batal);
        }

        var ikatan = isian.Ikatan(petugas);
        var baru = new PetugasBaru(isian.NamaPengguna ?? "", isian.Nama ?? "", peran, ikatan.InstansiKode, ikatan.Unit, Kanreg: ikatan.Kanreg);
        var hasil = await undang.BaruAsync(baru, isian.Surel, petugas, batal);
        return hasil.Kesalahan is { } salah ? await UlangAsync(isian, salah, batal) : Tautan(hasil.Nilai);
    }

    /// <summary>One account.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Satu(Guid id, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        return await daftar.CariAsync(id, petugas, batal) is { } ada
            ? View(new HalamanPetugas(ada, CakupanAkun.BolehMengelola(petugas, ada.Petugas), petugas.Id == id, await pilihan.NamaAsync([ada.Petugas], batal)))
            : NotFound();
    }

    /// <summary>A new link for who did not take the invitation up.</summary>
    [HttpPost("{id:guid}/undangan")]
    [Hak(Wewenang.KelolaPetugas)]
    public async Task<IActionResult> Perbarui(Guid id, CancellationToken batal)
    {
        var hasil = await undang.PerbaruiAsync(id, HttpContext.AmbilPetugas(), batal);
        return hasil.Kesalahan is { } salah ? this.Tolak(id, salah) : Tautan(hasil.Nilai);
    }

    /// <summary>Takes the invitation back.</summary>
    [HttpPost("{id:guid}/undangan/batal")]
    [Hak(Wewenang.KelolaPetugas)]
    public async Task<IActionResult> Batalkan(Guid id, CancellationToken batal) =>
        this.Selesai(id, await undang.BatalkanAsync(id, HttpContext.AmbilPetugas(), batal), "Undangan dibatalkan; tautannya tidak berlaku lagi.");

    private ViewResult Tautan(PetugasDitambah hasil) =>
        View("Tautan", new HalamanTautan(hasil.Petugas, portal.Value.Alamat($"/petugas/undangan/{hasil.Undangan!.Token}"), hasil.Undangan.BerlakuSampai));

    private async Task<ViewResult> UlangAsync(IsianPetugas isian, Kesalahan salah, CancellationToken batal)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Tambah", await FormulirAsync(isian, salah, batal));
    }

    private Task<HalamanHak> FormulirAsync(IsianPetugas isian, Kesalahan? salah, CancellationToken batal) => pilihan.SusunAsync(isian, HttpContext.AmbilPetugas(), salah, batal);
}
