using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.AspNetCore.DataProtection;

namespace EPupns.WebPortal.Obrolan;

/// <summary>
/// Which conversation a browser has: in a cookie that scripts cannot read and only we can write. It outlives reloads and closed
/// laptops; the token that it brings lives half an hour.
/// </summary>
public sealed class KueObrolan(IDataProtectionProvider pelindung)
{
    private const string Nama = "epupns-obrolan";
    private static readonly TimeSpan Umur = TimeSpan.FromDays(30);
    private readonly ITimeLimitedDataProtector _pelindung = pelindung.CreateProtector("obrolan").ToTimeLimitedDataProtector();

    /// <summary>The conversation of this browser; null when it has none, or the cookie is not ours any more.</summary>
    public string? Cari(HttpContext konteks)
    {
        if (konteks.Request.Cookies[Nama] is not { } isi)
        {
            return null;
        }

        try
        {
            return _pelindung.Unprotect(isi);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Old, forged, or made with keys that are gone: a new conversation is all there is to do.
            return null;
        }
    }

    /// <summary>The conversation of this browser; a new one when it has none. The cookie is renewed.</summary>
    public string Ambil(HttpContext konteks)
    {
        var obrolan = Cari(konteks) ?? TokenDirectLine.ObrolanBaru();
        Tulis(konteks, obrolan);
        return obrolan;
    }

    /// <summary>The browser forgets its conversation.</summary>
    public static void Lupakan(HttpContext konteks) => konteks.Response.Cookies.Delete(Nama, Pilihan(konteks));

    private static CookieOptions Pilihan(HttpContext konteks) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = konteks.Request.IsHttps,
        Path = "/obrolan",
        MaxAge = Umur,
        IsEssential = true,
    };

    private void Tulis(HttpContext konteks, string obrolan) =>
        konteks.Response.Cookies.Append(Nama, _pelindung.Protect(obrolan, Umur), Pilihan(konteks));
}
