using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Berkas;

/// <summary>Papers for staff whose scope covers the registration; who opened one is noted. Somebody else's do not exist.</summary>
[Hak(Wewenang.LihatBerkas)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class BerkasPetugasController(LihatBerkas lihat) : Controller
{
    /// <summary>One file.</summary>
    [HttpGet("/registrasi/berkas/{id:guid}")]
    public Task<IActionResult> Lihat(Guid id, CancellationToken batal) => this.SajikanAsync(() => lihat.UntukPetugasAsync(HttpContext.AmbilPetugas(), id, batal));
}
