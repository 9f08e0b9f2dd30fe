using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.HelpdeskAngka;

/// <summary>How fast desks and agents answer, within the scope of whoever looks (issue 7, <i>Promises</i>).</summary>
[Hak(Wewenang.LihatLaporan)]
[Route("/helpdesk/angka")]
public sealed class HelpdeskAngkaController(AngkaMeja angka, TimeProvider waktu) : Controller
{
    private const int Bawaan = 30;

    /// <summary>The tables of a period; of the last thirty days when none is named.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] string? dari, [FromQuery] string? sampai, CancellationToken batal)
    {
        var hariIni = Tanggal.HariWib(waktu.GetUtcNow());
        var akhir = Baca(sampai, hariIni) ?? hariIni;
        var awal = Baca(dari, hariIni) is { } a && a <= akhir ? a : akhir.AddDays(-Bawaan);
        return View(new HalamanAngka(awal, akhir, await angka.HitungAsync(HttpContext.AmbilPetugas(), awal, akhir, batal)));
    }

    private static DateOnly? Baca(string? teks, DateOnly hariIni) => Tanggal.Baca(teks ?? "", hariIni) is { Berhasil: true } hasil ? hasil.Nilai : null;
}

/// <summary>The page.</summary>
/// <param name="Dari">First day.</param>
/// <param name="Sampai">Last day.</param>
/// <param name="Angka">The figures.</param>
public sealed record HalamanAngka(DateOnly Dari, DateOnly Sampai, AngkaHelpdesk Angka)
{
    /// <summary>A duration in words; a dash when nothing was measured.</summary>
    public static string Lama(TimeSpan? lama) => lama switch
    {
        null => "–",
        { TotalDays: >= 1 } l => $"{(int)l.TotalDays} hari {l.Hours} jam",
        { TotalHours: >= 1 } l => $"{(int)l.TotalHours} jam {l.Minutes} menit",
        { } l => $"{Math.Max(1, (int)l.TotalMinutes)} menit",
    };

    /// <summary>A share; a dash when nothing was due.</summary>
    public static string Persen(int? bagian) => bagian is { } b ? $"{b}%" : "–";
}
