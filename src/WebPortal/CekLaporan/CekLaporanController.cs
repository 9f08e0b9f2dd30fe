using EPupns.Bot.Alur.Tiket;
using EPupns.Bot.Percakapan.Teks;
using EPupns.WebPortal.Status;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.CekLaporan;

/// <summary>The status of a report by its number, for anybody (features.md H7): nothing of what it says. The same words as in the chat.</summary>
[AllowAnonymous]
[Route("/cek-laporan")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CekLaporanController(Core.Helpdesk.CekLaporan cek, Katalog katalog, BatasStatus batas) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public ViewResult Index() => View(new HalamanStatus());

    /// <summary>The answer, above the form. The number is posted, so that it stands in no address and no log.</summary>
    [HttpPost]
    public async Task<ViewResult> Index(string? nomor, CancellationToken batal)
    {
        if (batas.Tunggu(HttpContext.Connection.RemoteIpAddress) is { } tunggu)
        {
            Response.Headers.RetryAfter = $"{Math.Ceiling(tunggu.TotalSeconds):0}";
            return Salah(nomor, StatusCodes.Status429TooManyRequests, "Terlalu banyak pertanyaan dari alamat Anda. Mohon tunggu sebentar, lalu coba lagi.");
        }

        var status = await cek.JalankanAsync(nomor, batal);
        if (!status.Berhasil)
        {
            return Salah(nomor, StatusCodes.Status422UnprocessableEntity, status.Kesalahan.Pesan);
        }

        var kata = string.Concat(katalog.Ucapkan(TeksTiket.Status(status.Nilai)).Select(p => p.Teks));
        return View(new HalamanStatus { Nomor = nomor, Hasil = kata.Split('\n') });
    }

    private ViewResult Salah(string? nomor, int kode, string pesan)
    {
        Response.StatusCode = kode;
        return View(new HalamanStatus { Nomor = nomor, Salah = pesan });
    }
}
