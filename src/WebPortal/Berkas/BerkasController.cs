using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using EPupns.WebPortal.Unggah;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Berkas;

/// <summary>The papers of who is logged in: what is needed, sending, looking, taking away (V40). Only the owner's are ever touched.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[Route("/berkas")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BerkasController(PenerimaUnggahan penerima, DaftarBerkas daftar, CabutLampiran cabut, LihatBerkas lihat) : Controller
{
    /// <summary>What is needed, with a form; <c>?kode=</c> chooses a paper.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? kode, CancellationToken batal) =>
        View(HalamanUnggah.Susun(await daftar.JalankanAsync(HttpContext.AmbilPns().Id, batal), "/berkas", null, kode, pemilik: true));

    /// <summary>Takes files.</summary>
    [HttpPost]
    [RequestSizeLimit(PemuatUnggahan.PalingBesar)]
    [RequestFormLimits(MultipartBodyLengthLimit = PemuatUnggahan.PalingBesar)]
    public async Task<IActionResult> Index([FromForm] string? kode, [FromForm] List<IFormFile>? berkas, CancellationToken batal) =>
        this.JawabUnggahan(await penerima.TerimaAsync(HttpContext.AmbilPns(), kode, berkas ?? [], null, batal), $"/berkas?kode={Uri.EscapeDataString(kode ?? "")}");

    /// <summary>Takes one away.</summary>
    [HttpPost("{id:guid}/hapus")]
    public async Task<IActionResult> Hapus(Guid id, CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        var hasil = await cabut.JalankanAsync(pns.Id, id, Pelaku.Pns(pns.Nip, "web"), batal);
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Bahaya, hasil.Berhasil ? $"{hasil.Nilai.Nama} dihapus dari daftar." : hasil.Kesalahan.Pesan);
        return LocalRedirect("/berkas");
    }

    /// <summary>One of the owner's files.</summary>
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Lihat(Guid id, CancellationToken batal) => this.SajikanAsync(() => lihat.UntukPnsAsync(HttpContext.AmbilPns().Id, id, batal));
}
