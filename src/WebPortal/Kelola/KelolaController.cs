using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Kelola;

/// <summary>One thing that can be administered.</summary>
/// <param name="Judul">What it is called.</param>
/// <param name="Alamat">Where.</param>
/// <param name="Arti">What is done there.</param>
/// <param name="Wewenang">Who may.</param>
public sealed record PintuKelola(string Judul, string Alamat, string Arti, Wewenang Wewenang);

/// <summary>Everything that an admin looks after, on one page.</summary>
[Hak(Wewenang.LihatInstansi)]
[Route("/kelola")]
public sealed class KelolaController : Controller
{
    /// <summary>In the order in which a campaign needs them.</summary>
    public static readonly IReadOnlyList<PintuKelola> Semua =
    [
        new("Instansi dan jadwal", "/instansi", "Membuka dan menutup pendaftaran, gelombang, tanggal, tingkat verifikasi.", Wewenang.LihatInstansi),
        new("Daftar rujukan", "/rujukan", "Unit organisasi, unit verifikator level 1, wilayah, sekolah, dan daftar lain: tambah, ganti nama, pindahkan, nonaktifkan.", Wewenang.LihatInstansi),
        new("Petugas", "/petugas", "Mengundang, mengubah peran, menonaktifkan, melihat kapan terakhir masuk.", Wewenang.LihatPetugas),
        new("Pengumuman", "/siaran", "Menulis kepada kelompok PNS atau petugas, melihat sampai mana terkirim, menjeda.", Wewenang.LihatSiaran),
        new("Pengingat", "/kampanye", "Empat pengingat sebelum batas pengiriman: menyala atau mati, dan kalimatnya.", Wewenang.LihatSiaran),
        new("Jawaban siap", "/helpdesk/siap", "Jawaban helpdesk yang sering dipakai.", Wewenang.TanganiLaporan),
        new("Hari libur", "/helpdesk/kalender", "Hari tanpa jam kerja helpdesk.", Wewenang.TanganiLaporan),
        new("Laman umum", "/kelola/laman", "Cara daftar, dasar hukum, berita, kontak, tanya jawab: yang dibaca semua orang dan dijawab obrolan.", Wewenang.KelolaLaman),
        new("Jejak", "/jejak", "Siapa mengubah dan melihat apa.", Wewenang.LihatJejak),
    ];

    /// <summary>Those that this officer may enter.</summary>
    [HttpGet]
    public IActionResult Index() => View(Semua.Where(p => HttpContext.AmbilPetugas().Peran.Boleh(p.Wewenang)).ToList());
}
