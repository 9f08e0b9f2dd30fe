using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Helpdesk;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HelpdeskTangani;

/// <summary>Solving inside a report: what is done for the person themselves, and what belongs together.</summary>
[Hak(Wewenang.TanganiLaporan)]
[Route(HelpdeskController.Rute)]
public sealed class HelpdeskTuntaskanController(
    BacaLaporan baca, TurunkanDariLaporan turun, BukaKunciAkun kunci, UsulkanIdentitas usulkan, PutuskanIdentitas putuskan, TautLaporan taut) : Controller
{
    private Penangan Penangan => HttpContext.AmbilPenangan();

    /// <summary>Takes the person's form down.</summary>
    [HttpPost("turun-status")]
    public Task<IActionResult> Turunkan(string nomor, [FromForm] string? alasan, CancellationToken batal) =>
        SelesaiAsync(nomor, p => turun.JalankanAsync(nomor, alasan, p, batal), _ => "Status formulir diturunkan; PNS dikabari.", batal);

    /// <summary>Opens a locked account.</summary>
    [HttpPost("kunci")]
    public Task<IActionResult> BukaKunci(string nomor, CancellationToken batal) =>
        SelesaiAsync(nomor, p => kunci.JalankanAsync(nomor, p, batal), _ => "Kunci akun dibuka; pelapor dikabari.", batal);

    /// <summary>Proposes another name or instansi.</summary>
    [HttpPost("identitas")]
    public Task<IActionResult> Usulkan(string nomor, [FromForm] MedanIdentitas medan, [FromForm] string? baru, [FromForm] string? alasan, CancellationToken batal) => SelesaiAsync(
        nomor, p => usulkan.JalankanAsync(nomor, new UsulanIdentitas(medan, baru, alasan), p, batal), _ => "Usul disimpan. Sekarang menunggu persetujuan petugas kedua.", batal);

    /// <summary>Agrees to what a colleague proposed.</summary>
    [HttpPost("identitas/persetujuan")]
    public Task<IActionResult> Setujui(string nomor, CancellationToken batal) =>
        SelesaiAsync(nomor, p => putuskan.SetujuiAsync(nomor, p, batal), _ => "Perbaikan disetujui dan berlaku; pelapor dikabari.", batal);

    /// <summary>Refuses it, or takes it back.</summary>
    [HttpPost("identitas/penolakan")]
    public Task<IActionResult> Tolak(string nomor, CancellationToken batal) =>
        SelesaiAsync(nomor, p => putuskan.TolakAsync(nomor, p, batal), _ => "Usul perbaikan dibatalkan.", batal);

    /// <summary>Links it with another report.</summary>
    [HttpPost("tautan")]
    public Task<IActionResult> Tautkan(string nomor, [FromForm] string? dengan, CancellationToken batal) =>
        SelesaiAsync(nomor, p => taut.TautkanAsync(nomor, Angkanya(dengan), p, batal), _ => $"Laporan ditautkan dengan laporan {Angkanya(dengan)}.", batal);

    /// <summary>Lets them go.</summary>
    [HttpPost("tautan/lepas")]
    public Task<IActionResult> LepasTautan(string nomor, [FromForm] string? dengan, CancellationToken batal) =>
        SelesaiAsync(nomor, p => taut.LepaskanAsync(nomor, Angkanya(dengan), p, batal), _ => $"Tautan dengan laporan {Angkanya(dengan)} dilepas.", batal);

    private static string Angkanya(string? teks) => string.Concat((teks ?? "").Where(char.IsAsciiDigit));

    private async Task<IActionResult> SelesaiAsync<T>(string nomor, Func<Penangan, Task<Hasil<T>>> kerja, Func<T, string> kalimat, CancellationToken batal)
    {
        if (!await baca.AdaAsync(nomor, Penangan.Petugas, batal))
        {
            return NotFound();
        }

        var hasil = await kerja(Penangan);
        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? kalimat(hasil.Nilai));
        return LocalRedirect($"/helpdesk/{nomor}");
    }
}
