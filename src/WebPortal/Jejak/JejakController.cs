using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using EPupns.Core.Pengawasan;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Jejak;

/// <summary>The audit for auditors and administrators: who did what to whom, whether a person's chain is whole, and the signed roots of the days.</summary>
[Hak(Wewenang.LihatJejak)]
[Route("/jejak")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class JejakController(EPupnsDb db, CariJejak cari, PeriksaRantai periksa) : Controller
{
    private const int BanyakAkar = 31;

    /// <summary>One page of it, the newest first.</summary>
    [HttpGet]
    public async Task<ViewResult> Index(string? dicari, string? tindakan, long? sebelum, CancellationToken batal) =>
        View(new HalamanDaftarJejak(dicari?.Trim(), tindakan?.Trim(), sebelum is not null, await cari.JalankanAsync(new SaringanJejak(dicari, tindakan, sebelum), HttpContext.AmbilPetugas(), batal)));

    /// <summary>One row with its chain, checked from the beginning. Somebody else's does not exist.</summary>
    [HttpGet("{id:long}")]
    public async Task<IActionResult> Satu(long id, CancellationToken batal)
    {
        var isi = await cari.SatuAsync(id, HttpContext.AmbilPetugas(), batal);
        return isi is null ? NotFound() : View(new HalamanSatuJejak(isi, await periksa.SatuAsync(isi.Segel.Rantai, batal)));
    }

    /// <summary>The roots of the last days.</summary>
    [HttpGet("akar")]
    public async Task<ViewResult> Akar(CancellationToken batal) => View(
        (IReadOnlyList<AkarHarian>)await CariJejak.Cakupan(db.Set<AkarHarian>().AsNoTracking(), HttpContext.AmbilPetugas())
            .OrderByDescending(a => a.Tanggal).ThenBy(a => a.InstansiKode).Take(BanyakAkar).ToListAsync(batal));
}

/// <summary>The list.</summary>
/// <param name="Dicari">What was looked for.</param>
/// <param name="Tindakan">Beginning of the action's word.</param>
/// <param name="Lanjutan">Not the newest ones.</param>
/// <param name="Isi">The rows.</param>
public sealed record HalamanDaftarJejak(string? Dicari, string? Tindakan, bool Lanjutan, HalamanJejak Isi)
{
    /// <summary>Something narrows the list.</summary>
    public bool Dipersempit => !string.IsNullOrEmpty(Dicari) || !string.IsNullOrEmpty(Tindakan);
}

/// <summary>One row.</summary>
/// <param name="Isi">The row and its seal.</param>
/// <param name="Rantai">What the check of its chain found.</param>
public sealed record HalamanSatuJejak(JejakBersegel Isi, HasilPeriksa Rantai);
