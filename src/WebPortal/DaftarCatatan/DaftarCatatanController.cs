using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Kirim;
using EPupns.WebPortal.Periksa;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.DaftarCatatan;

/// <summary>Whole records: taken away, and brought back (features.md F14). Only the owner's form is ever touched.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[HanyaBilaTerbuka]
[Route("/data/{bagian}")]
public sealed class DaftarCatatanController(PenyusunHalaman penyusun, KelolaCatatan kelola, UrungkanTerakhir urungkan) : Controller
{
    /// <summary>A record is added: it begins to be when its first field is saved.</summary>
    [HttpPost("tambah")]
    public async Task<IActionResult> Tambah(string bagian, [FromForm] bool saran, CancellationToken batal) =>
        await penyusun.CariAsync(HttpContext.AmbilPns().Id, bagian, batal) is var (satu, terbaca) && satu.Berulang && terbaca.Kini.Catatan(satu).Count < satu.PalingBanyak
            ? LocalRedirect($"/data/{bagian}/{Guid.CreateVersion7():N}{(saran ? "?saran=true" : "")}")
            : NotFound();

    /// <summary>Takes a record away; of SAPK's it is a proposal.</summary>
    [HttpPost("{kunci}/hapus")]
    public Task<IActionResult> Hapus(string bagian, string kunci, [FromForm] int versi, CancellationToken batal) => DenganAsync(
        bagian,
        (satu, pelaku) => kelola.HapusAsync(new AlamatCatatan(satu, bagian, kunci, versi), pelaku, batal),
        "Catatan dihapus. Bila keliru, tekan Urungkan penghapusan.", "?dihapus=1", batal);

    /// <summary>Takes the proposal back.</summary>
    [HttpPost("{kunci}/pulihkan")]
    public Task<IActionResult> Pulihkan(string bagian, string kunci, CancellationToken batal) => DenganAsync(
        bagian,
        async (satu, pelaku) =>
        {
            var versi = (await penyusun.CariAsync(satu, bagian, batal))!.Value.Borang.Versi.GetValueOrDefault((bagian, kunci));
            return await kelola.PulihkanAsync(new AlamatCatatan(satu, bagian, kunci, versi), pelaku, batal);
        },
        "Catatan dikembalikan.", "", batal);

    /// <summary>Takes the last step back, whatever it was.</summary>
    [HttpPost("urungkan")]
    public Task<IActionResult> Urungkan(string bagian, CancellationToken batal) => DenganAsync(
        bagian,
        async (satu, pelaku) => await urungkan.JalankanAsync(satu, pelaku, batal) is { Berhasil: true } hasil ? hasil.Nilai.Versi : new Kesalahan("isian.tanpa_riwayat", "Belum ada perubahan yang dapat dibatalkan."),
        "Perubahan terakhir dibatalkan.", "", batal);

    private async Task<IActionResult> DenganAsync(string bagian, Func<Guid, Pelaku, Task<Hasil<int>>> kerja, string kabar, string ekor, CancellationToken batal)
    {
        var pns = HttpContext.AmbilPns();
        if (await penyusun.CariAsync(pns.Id, bagian, batal) is not { Bagian.Berulang: true })
        {
            return NotFound();
        }

        var hasil = await kerja(pns.Id, Pelaku.Pns(pns.Nip, "web"));
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Bahaya, hasil.Berhasil ? kabar : hasil.Kesalahan.Pesan);
        return LocalRedirect($"/data/{bagian}{(hasil.Berhasil ? ekor : "")}");
    }
}
