using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Masuk;

/// <summary>Between password and code: a sealed cookie that says for five minutes whose password was right. It opens no page but that of the code.</summary>
public sealed class SetengahMasuk(EPupnsDb db, IDataProtectionProvider pelindung, TimeProvider waktu)
{
    private const string Kue = "epupns-langkah";
    private const string Jalur = "/petugas";
    private static readonly TimeSpan Umur = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _segel = pelindung.CreateProtector("setengah-masuk");

    /// <summary>The password was right.</summary>
    public void Catat(HttpContext konteks, Petugas petugas)
    {
        var sampai = waktu.GetUtcNow() + Umur;
        konteks.Response.Cookies.Append(Kue, _segel.Protect($"{petugas.Id} {petugas.CapKeamanan} {sampai.ToUnixTimeSeconds()}"), new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = konteks.Request.IsHttps, Path = Jalur, MaxAge = Umur, IsEssential = true,
        });
    }

    /// <summary>Whose password it was; null when too much time has passed, or the password was changed since.</summary>
    public async Task<Petugas?> CariAsync(HttpContext konteks)
    {
        if (konteks.Request.Cookies[Kue] is not { } segel || Buka(segel) is not [var id, var cap, var sampai]
            || long.Parse(sampai, System.Globalization.CultureInfo.InvariantCulture) < waktu.GetUtcNow().ToUnixTimeSeconds())
        {
            return null;
        }

        var petugas = Guid.Parse(id);
        return await db.Set<Petugas>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == petugas && p.Aktif && p.CapKeamanan == cap, konteks.RequestAborted);
    }

    /// <summary>It is done with.</summary>
    public static void Hapus(HttpContext konteks) => konteks.Response.Cookies.Delete(Kue, new CookieOptions { Path = Jalur });

    private string[]? Buka(string segel)
    {
        try
        {
            return _segel.Unprotect(segel).Split(' ');
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Made up, or sealed under keys that are gone: nobody's.
            return null;
        }
    }
}
