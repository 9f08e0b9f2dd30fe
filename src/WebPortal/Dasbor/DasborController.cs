using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasbor;
using EPupns.Core.Formulir;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Dasbor;

/// <summary>How far the country, an instansi or a unit is (features.md §2 row 11, leap 10). What somebody may not see does not exist.</summary>
[Hak(Wewenang.LihatDasbor)]
[Route("/dasbor")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DasborController(BacaDasbor baca, DefinisiFormulir definisi, TimeProvider waktu) : Controller
{
    /// <summary>The widest that somebody may see, or what they went down to.</summary>
    [HttpGet]
    public async Task<IActionResult> Index([FromQuery] SaringanDasbor saringan, CancellationToken batal)
    {
        var petugas = HttpContext.AmbilPetugas();
        return await BacaAsync(saringan, petugas, batal) is { } isi ? View(new HalamanDasbor(saringan, isi, petugas, definisi, waktu.GetUtcNow())) : NotFound();
    }

    private async Task<IsiDasbor?> BacaAsync(SaringanDasbor saringan, Petugas petugas, CancellationToken batal)
    {
        var instansi = saringan.Instansi ?? petugas.InstansiKode;
        var unit = saringan.Unit ?? (instansi == petugas.InstansiKode ? petugas.Unit : null);
        return instansi is null ? await baca.SemuaAsync(petugas, batal)
            : unit is null ? await baca.InstansiAsync(instansi, petugas, batal)
            : await baca.UnitAsync(instansi, unit, petugas, batal);
    }
}
