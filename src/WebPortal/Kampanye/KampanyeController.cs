using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Siaran;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Kampanye;

/// <summary>The campaigns, and the days that are ahead of them.</summary>
/// <param name="Semua">All.</param>
/// <param name="Tenggat">Last days of instansi.</param>
/// <param name="Salah">What is wrong with one.</param>
public sealed record HalamanKampanye(IReadOnlyList<Core.Siaran.Kampanye> Semua, IReadOnlyList<TenggatInstansi> Tenggat, Kesalahan? Salah = null)
{
    private const int Terlihat = 3;

    /// <summary>When one goes out next, and to how many instansi.</summary>
    public IEnumerable<(DateOnly Hari, int Instansi)> Berikutnya(int hari, DateTimeOffset kini) => Tenggat
        .Where(t => t.Tenggat.AddDays(-hari) >= t.Zona.Hari(kini))
        .GroupBy(t => t.Tenggat.AddDays(-hari), t => t.Instansi.Count).Select(g => (g.Key, g.Sum())).Take(Terlihat);
}

/// <summary>Reminders before the last day: switched on and off, and worded.</summary>
[Hak(Wewenang.LihatSiaran)]
[Route("/kampanye")]
public sealed class KampanyeController(KelolaKampanye kelola, JalankanKampanye jalan) : Controller
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken batal) => View(await HalamanAsync(null, batal));

    /// <summary>Changes one.</summary>
    [HttpPost]
    [Hak(Wewenang.AturKampanye)]
    public async Task<IActionResult> Atur([FromForm] int hari, [FromForm] bool aktif, [FromForm] string? perihal, [FromForm] string? teks, CancellationToken batal)
    {
        var hasil = await kelola.JalankanAsync(hari, aktif, perihal, teks, HttpContext.AmbilPetugas().Pelaku(), batal)
            ?? new Kesalahan("kampanye.tidak-ada", "Pengingat itu tidak ada.");
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await HalamanAsync(salah, batal));
        }

        this.Kabari(Nada.Sukses, $"Pengingat {hari} hari sebelum batas {(aktif ? "menyala" : "mati")}.");
        return LocalRedirect("/kampanye");
    }

    private async Task<HalamanKampanye> HalamanAsync(Kesalahan? salah, CancellationToken batal) => new(await kelola.SemuaAsync(batal), await jalan.TenggatAsync(batal), salah);
}
