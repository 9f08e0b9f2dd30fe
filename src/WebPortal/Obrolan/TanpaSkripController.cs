using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Titik;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Akun.Batas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Obrolan;

/// <summary>The same conversation without any script: one form, one line at a time.</summary>
[AllowAnonymous]
public sealed class TanpaSkripController(
    KueObrolan kue, DirectLineAdapter adapter, BatasDirectLine batas, PembacaLog pembaca, TitipanBerkas titipan, PenyamarAlamat penyamar) : Controller
{
    private const string Alamat = "/obrolan/tanpa-skrip";

    /// <summary>What was said, and the form for the next answer.</summary>
    [HttpGet(Alamat)]
    public async Task<IActionResult> Index(CancellationToken batal)
    {
        var obrolan = kue.Ambil(HttpContext);
        await adapter.MulaiAsync(new TokenObrolan(obrolan, null), batal);
        return View("/Obrolan/TanpaSkrip.cshtml", await pembaca.BacaAsync(obrolan, Request, batal));
    }

    /// <summary>Takes an answer: typed, chosen, or a file.</summary>
    [HttpPost(Alamat)]
    [RequestSizeLimit(TitipanBerkas.PalingBesar + 65536)]
    public async Task<IActionResult> Kirim(IsianTanpaSkrip isian, CancellationToken batal)
    {
        if (kue.Cari(HttpContext) is not { } obrolan || isian.Kosong || batas.TungguPesan(obrolan) is not null)
        {
            return LocalRedirect(Alamat);
        }

        using var simpanan = isian.Berkas is null ? null : titipan.Titipkan([BerkasKiriman.Dari(isian.Berkas)]);
        await adapter.TerimaAsync(new TokenObrolan(obrolan, null), new Activity
        {
            Text = isian.Tombol is null ? isian.Teks : await pembaca.LabelAsync(obrolan, isian.Tombol, Request, batal),
            Value = isian.Tombol is null ? null : JsonSerializer.SerializeToElement(isian.Tombol),
            Attachments = simpanan?.Lampiran,
        }.Dari(HttpContext, penyamar));
        await pembaca.TungguAsync(obrolan, batal);
        return LocalRedirect(Alamat + "#akhir");
    }
}

/// <summary>What the form sends.</summary>
public sealed class IsianTanpaSkrip
{
    /// <summary>Typed.</summary>
    public string? Teks { get; set; }

    /// <summary>Data of the button that was pressed.</summary>
    public string? Tombol { get; set; }

    /// <summary>A file.</summary>
    public IFormFile? Berkas { get; set; }

    /// <summary>Nothing was typed, chosen or attached.</summary>
    internal bool Kosong => string.IsNullOrWhiteSpace(Teks) && Tombol is null && Berkas is null;
}
