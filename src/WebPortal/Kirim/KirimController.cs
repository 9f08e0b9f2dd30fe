using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Kirim;

/// <summary>Sending the form on a page, and afterwards where it stands: the same use-cases as the chat (features.md F6, F7, F30–F32, X4).</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[Route("/kirim")]
public sealed class KirimController(
    DefinisiFormulir definisi, CariFormulir cari, BacaKasus baca, PeriksaBorang pemeriksa, Core.Pengisian.Kirim kirim, MintaTurunStatus minta, PembuatLampiran lampiran) : Controller
{
    /// <summary>What is missing and what changed; once it is sent, where it stands.</summary>
    [HttpGet]
    public Task<ViewResult> Index(CancellationToken batal) => TampilkanAsync(null, batal);

    /// <summary>What was sent, section by section, read-only.</summary>
    [HttpGet("isi")]
    public async Task<IActionResult> Isi(CancellationToken batal)
    {
        if (await AmbilFormulirAsync(batal) is not { } formulir)
        {
            return LocalRedirect("/data");
        }

        if (await cari.KirimanTerakhirAsync(formulir.RegistrasiId, batal) is not { } kiriman)
        {
            return View("Hilang");
        }

        var isi = PotretFormulir.Baca(definisi, kiriman.Isi, Tanggal.HariWib(kiriman.Waktu));
        return View(new HalamanIsi(isi, RingkasanPerubahan.Hitung(definisi, isi.Borang)));
    }

    /// <summary>Sends it.</summary>
    [HttpPost]
    public async Task<IActionResult> Kirimkan([FromForm] bool setuju, [FromForm] string? sidik, CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var hasil = await kirim.JalankanAsync(new PermintaanKirim(pns.Id, setuju, sidik), Pelaku.Pns(pns.Nip, "web"), batal);
        return hasil.Berhasil ? Selesai("Selamat, formulir Anda sudah terkirim. Unduh tanda bukti pengisian di bawah ini.")
            : hasil.Kesalahan.Kode == "kirim.sudah" ? Selesai(hasil.Kesalahan.Pesan, Nada.Peringatan)
            : await UlangAsync(hasil.Kesalahan, batal);
    }

    /// <summary>Asks for the form back.</summary>
    [HttpPost("turun")]
    public async Task<IActionResult> Minta([FromForm] string? alasan, CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var hasil = await minta.JalankanAsync(pns.Id, alasan, null, Pelaku.Pns(pns.Nip, "web"), batal);
        return hasil.Berhasil ? Selesai("Permintaan turun status sudah dicatat dan menunggu keputusan verifikator.") : await UlangAsync(hasil.Kesalahan, batal);
    }

    /// <summary>Takes that back.</summary>
    [HttpPost("turun/tarik")]
    public async Task<IActionResult> Tarik(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var hasil = await minta.TarikAsync(pns.Id, Pelaku.Pns(pns.Nip, "web"), batal);
        return hasil.Berhasil ? Selesai("Permintaan turun status sudah ditarik.") : await UlangAsync(hasil.Kesalahan, batal);
    }

    /// <summary>The proof of sending.</summary>
    [HttpGet("bukti.pdf")]
    public async Task<IActionResult> Bukti(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        return await cari.JalankanAsync(pns.Id, batal) is { Kiriman: > 0 } formulir
            ? await UnduhAsync(new Lampiran("bukti-pengisian", $"{pns.Id}:{formulir.Kiriman}", $"bukti-pengisian-{pns.Nomor}.pdf"), batal)
            : NotFound();
    }

    /// <summary>The proof that every level is done.</summary>
    [HttpGet("selesai.pdf")]
    public async Task<IActionResult> BuktiSelesai(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        return await UnduhAsync(new Lampiran("bukti-selesai", $"{pns.Id}", $"bukti-selesai-{pns.Nomor}.pdf"), batal);
    }

    /// <summary>The form: as it was sent, or as it stands.</summary>
    [HttpGet("formulir.pdf")]
    public async Task<IActionResult> Formulir(CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var formulir = await cari.JalankanAsync(pns.Id, batal);
        var kunci = formulir is null || formulir.Keadaan.Terbuka() ? $"{pns.Id}" : $"{pns.Id}:{formulir.Kiriman}";
        return await UnduhAsync(new Lampiran("formulir", kunci, $"formulir-pupns-{pns.Nomor}.pdf"), batal);
    }

    private LocalRedirectResult Selesai(string pesan, Nada nada = Nada.Sukses)
    {
        this.Kabari(nada, pesan);
        return LocalRedirect("/kirim");
    }

    private async Task<ViewResult> UlangAsync(Kesalahan salah, CancellationToken batal)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await TampilkanAsync(salah.Pesan, batal);
    }

    private async Task<ViewResult> TampilkanAsync(string? pesan, CancellationToken batal)
    {
        if (await AmbilFormulirAsync(batal) is { } formulir)
        {
            return await TerkirimAsync(formulir, pesan, batal) is { } terkirim ? View("Terkirim", terkirim) : View("Hilang");
        }

        var pns = HttpContext.AmbilPns();
        var diperiksa = await pemeriksa.JalankanAsync(pns.Id, saatKirim: true, batal);
        var sidik = PotretFormulir.Sidik(PotretFormulir.Susun(definisi, pns, diperiksa));
        return View("Index", new HalamanKirim(diperiksa, RingkasanPerubahan.Hitung(definisi, diperiksa.Borang), definisi, sidik, pesan));
    }

    // The form, once it is sent.
    private async Task<FormulirPns?> AmbilFormulirAsync(CancellationToken batal) =>
        await cari.JalankanAsync(HttpContext.AmbilPns().Id, batal) is { } formulir && !formulir.Keadaan.Terbuka() ? formulir : null;

    private async Task<HalamanTerkirim?> TerkirimAsync(FormulirPns formulir, string? pesan, CancellationToken batal) =>
        await baca.UntukPemilikAsync(formulir, batal) is { } kasus
            ? new HalamanTerkirim(kasus, RingkasanPerubahan.Hitung(definisi, kasus.Diperiksa.Borang), pesan)
            : null;

    private async Task<IActionResult> UnduhAsync(Lampiran satu, CancellationToken batal)
    {
        Response.Headers.CacheControl = "no-store";
        return await lampiran.BuatAsync(satu, batal) is { } jadi ? File(jadi.Isi, jadi.JenisIsi, satu.NamaBerkas) : NotFound();
    }
}
