using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Helpdesk;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HelpdeskTangani;

/// <summary>What staff do with one report. What was typed and not taken comes back on the page.</summary>
[Hak(Wewenang.TanganiLaporan)]
[Route(HelpdeskController.Rute)]
public sealed class HelpdeskTanganiController(
    PenyusunLaporan penyusun, BacaLaporan baca, AmbilLaporan ambil, LepasLaporan lepas, BalasLaporan balas, TanyaBalikLaporan tanya, CatatLaporan catat,
    TeruskanLaporan teruskan, SelesaikanLaporan selesaikan, GabungLaporan gabung, JawabKelompok kelompok) : Controller
{
    private Penangan Penangan => HttpContext.AmbilPenangan();

    /// <summary>Takes it.</summary>
    [HttpPost("pemegang")]
    public Task<IActionResult> Ambil(string nomor, CancellationToken batal) =>
        SelesaiAsync(nomor, null, p => ambil.JalankanAsync(nomor, p, batal), _ => "Laporan ini sekarang Anda tangani.", batal);

    /// <summary>Gives it back to the desk.</summary>
    [HttpPost("pelepasan")]
    public Task<IActionResult> Lepas(string nomor, CancellationToken batal) =>
        SelesaiAsync(nomor, null, p => lepas.JalankanAsync(nomor, p, batal), _ => "Laporan dilepas dan kembali ke antrean.", batal);

    /// <summary>Answers, asks back or notes, as the pressed button says.</summary>
    [HttpPost("tulisan")]
    public Task<IActionResult> Tulis(string nomor, string? teks, string? tindakan, CancellationToken batal) => tindakan switch
    {
        "tanya" => SelesaiAsync(nomor, teks, p => tanya.JalankanAsync(nomor, new TulisanLaporan(teks), p, batal), _ => "Pertanyaan dikirim kepada pelapor.", batal),
        "catat" => SelesaiAsync(nomor, teks, p => catat.JalankanAsync(nomor, new TulisanLaporan(teks), p, batal), _ => "Catatan internal disimpan; pelapor tidak melihatnya.", batal),
        "tutup" => SelesaiAsync(nomor, teks, p => selesaikan.JalankanAsync(nomor, teks, p, batal), _ => "Laporan ditutup.", batal),
        _ => SelesaiAsync(nomor, teks, p => balas.JalankanAsync(nomor, new TulisanLaporan(teks), p, batal), _ => "Jawaban dikirim kepada pelapor.", batal),
    };

    /// <summary>Sends it to another desk.</summary>
    [HttpPost("terusan")]
    public Task<IActionResult> Teruskan(string nomor, string? meja, string? catatan, CancellationToken batal) =>
        SelesaiAsync(nomor, null, p => teruskan.JalankanAsync(nomor, meja ?? "", catatan, p, batal), _ => "Laporan diteruskan.", batal, "/helpdesk");

    /// <summary>Merges it into another report of the person.</summary>
    [HttpPost("gabungan")]
    public Task<IActionResult> Gabung(string nomor, string? ke, CancellationToken batal) =>
        SelesaiAsync(nomor, null, p => gabung.JalankanAsync(nomor, (ke ?? "").Trim(), p, batal), l => $"Laporan {nomor} digabung ke laporan {l.Nomor}.", batal);

    /// <summary>Adds the missing row, or another name of one, and closes every report that misses it.</summary>
    [HttpPost("rujukan")]
    public Task<IActionResult> Rujukan(string nomor, string? kodeAda, string? namaBaru, string? induk, string? jenisBaris, CancellationToken batal) => SelesaiAsync(
        nomor, null, p => kelompok.JalankanAsync(new JawabanRujukan(nomor, kodeAda, namaBaru, induk, jenisBaris), p, batal),
        r => $"{r.Nama} ({r.Kode}) ada di daftar. Laporan yang ditutup: {Angka.Tampil(r.Banyak)}{(r.Dilewati > 0 ? $"; pada rekan: {r.Dilewati}" : "")}.", batal);

    private async Task<IActionResult> SelesaiAsync<T>(
        string nomor, string? teks, Func<Penangan, Task<Hasil<T>>> kerja, Func<T, string> kalimat, CancellationToken batal, string? tujuan = null)
    {
        if (!await baca.AdaAsync(nomor, Penangan.Petugas, batal))
        {
            return NotFound();
        }

        var hasil = await kerja(Penangan);
        if (hasil.Kesalahan is { } salah && teks is { Length: > 0 } && await penyusun.SusunAsync(nomor, Penangan.Petugas, batal) is { } halaman)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("~/Helpdesk/Laporan.cshtml", halaman with { Teks = teks, Salah = salah.Pesan });
        }

        this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Peringatan, hasil.Kesalahan?.Pesan ?? kalimat(hasil.Nilai));
        return LocalRedirect(hasil.Berhasil && tujuan is not null ? tujuan : $"/helpdesk/{nomor}");
    }
}
