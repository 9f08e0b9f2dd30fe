using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Status;

/// <summary>How something stands by its number, for anybody, in the same words as in the chat.</summary>
/// <typeparam name="T">How it stands.</typeparam>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class CekNomorController<T>(Katalog katalog, BatasStatus batas) : Controller
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

        var status = await CekAsync(nomor, batal);
        return status.Berhasil
            ? View(new HalamanStatus { Nomor = nomor, Hasil = katalog.Polos(Sebut(status.Nilai)).Split('\n') })
            : Salah(nomor, StatusCodes.Status422UnprocessableEntity, status.Kesalahan.Pesan);
    }

    /// <summary>Looks it up by what was typed.</summary>
    protected abstract Task<Hasil<T>> CekAsync(string? nomor, CancellationToken batal);

    /// <summary>In words.</summary>
    protected abstract Ujar Sebut(T status);

    private ViewResult Salah(string? nomor, int kode, string pesan)
    {
        Response.StatusCode = kode;
        return View(new HalamanStatus { Nomor = nomor, Salah = pesan });
    }
}
