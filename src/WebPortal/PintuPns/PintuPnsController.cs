using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.PintuPns;

/// <summary>Login and logout of a PNS on the pages (features.md L1–L3). The same tries are counted as in the chat.</summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
public sealed class PintuPnsController(MasukPns masuk, PenyamarAlamat penyamar, TimeProvider waktu) : Controller
{
    private const string Kanal = "web";

    /// <summary>The form.</summary>
    [AllowAnonymous]
    [HttpGet("/masuk")]
    public ViewResult Index(string? kembali) => View(new HalamanMasukPns { Kembali = kembali });

    /// <summary>Tries the login.</summary>
    [AllowAnonymous]
    [HttpPost("/masuk")]
    public async Task<IActionResult> Index(HalamanMasukPns isian, CancellationToken batal)
    {
        var nomor = NomorRegistrasi.Baca(isian.Nomor ?? "");
        if (!nomor.Berhasil || string.IsNullOrEmpty(isian.Sandi))
        {
            return Ulang(isian, nomor.Kesalahan?.Pesan ?? "Mohon isi kata sandi Anda.");
        }

        var alamat = HttpContext.Connection.RemoteIpAddress;
        var asal = new AsalPermintaan($"{Kanal}:{SumberPermintaan.Dari(alamat)}", penyamar.Samarkan(alamat));
        var pencocokan = await masuk.CocokkanAsync(nomor.Nilai, isian.Sandi, batal);
        switch (await masuk.PutuskanAsync(pencocokan, asal, Pelaku.Pns("-", Kanal), batal))
        {
            case HasilMasuk.Berhasil berhasil:
                await HttpContext.MulaiPnsAsync(berhasil.Registrasi, waktu.GetUtcNow());
                return LocalRedirect(Url.IsLocalUrl(isian.Kembali) ? isian.Kembali : "/data");
            case HasilMasuk.BelumDiverifikasi:
                return Ulang(isian, "Data Anda belum diverifikasi. Mohon menghubungi Biro Kepegawaian di instansi Saudara/i.");
            case HasilMasuk.Terkunci terkunci:
                return Ulang(isian, $"Terlalu banyak percobaan. Silakan coba lagi setelah {Tanggal.WaktuWib(terkunci.Sampai)}.");
            case HasilMasuk.Salah salah:
                return Ulang(isian, $"No Register dan Password tidak sesuai. Kesempatan tersisa: {salah.Sisa}.");
            case var lain:
                throw new InvalidOperationException($"Hasil masuk tidak dikenal: {lain.GetType().Name}.");
        }
    }

    /// <summary>Ends the session; the form's token is its owner's.</summary>
    [HttpPost("/keluar")]
    public async Task<IActionResult> Keluar()
    {
        await HttpContext.AkhiriPnsAsync();
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Ulang(HalamanMasukPns isian, string pesan)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(isian with { Sandi = null, Pesan = pesan });
    }
}
