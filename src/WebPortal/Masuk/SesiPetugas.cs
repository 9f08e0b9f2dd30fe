using EPupns.Core.Akun.AkunPetugas;
using System.Security.Claims;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Masuk;

/// <summary>
/// The staff session: a cookie that names the person and the security stamp it was made under. Who they are and what they may
/// do is read anew on each request, so a changed password, role or a closed account works at once.
/// </summary>
public static class SesiPetugas
{
    private const string Cap = "cap";
    private static readonly TimeSpan Diam = TimeSpan.FromMinutes(30);

    /// <summary>Registers the session.</summary>
    public static void TambahSesiPetugas(this IServiceCollection layanan)
    {
        layanan.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "epupns-petugas";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = Diam;
            o.LoginPath = "/petugas/masuk";
            o.ReturnUrlParameter = "kembali";
            o.Events.OnValidatePrincipal = PeriksaAsync;
            o.Events.OnRedirectToAccessDenied = k => Task.FromResult(k.Response.StatusCode = StatusCodes.Status403Forbidden);
        });
        layanan.AddAuthorization();
    }

    /// <summary>Starts the session, or renews it after a password change.</summary>
    public static Task MulaiAsync(this HttpContext konteks, Petugas petugas) => konteks.SignInAsync(Identitas(petugas));

    /// <summary>Ends it.</summary>
    public static Task AkhiriAsync(this HttpContext konteks) => konteks.SignOutAsync();

    /// <summary>Who is logged in; null for a visitor.</summary>
    public static Petugas? CariPetugas(this HttpContext konteks) => konteks.Features.Get<Petugas>();

    /// <summary>Who is logged in, on pages that only staff reach.</summary>
    public static Petugas AmbilPetugas(this HttpContext konteks) =>
        konteks.CariPetugas() ?? throw new InvalidOperationException("Halaman ini memerlukan petugas yang sudah masuk.");

    /// <summary>The same person as the audit wants them.</summary>
    public static Pelaku Pelaku(this Petugas petugas) => PelakuPetugas.Dari(petugas, "portal");

    private static async Task PeriksaAsync(CookieValidatePrincipalContext konteks)
    {
        var petugas = await CariAsync(konteks);
        if (petugas is null)
        {
            konteks.RejectPrincipal();
            await konteks.HttpContext.SignOutAsync();
            return;
        }

        konteks.HttpContext.Features.Set(petugas);
        konteks.ReplacePrincipal(Identitas(petugas));
        konteks.ShouldRenew = true;
    }

    private static async Task<Petugas?> CariAsync(CookieValidatePrincipalContext konteks)
    {
        if (!Guid.TryParse(konteks.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        var cap = konteks.Principal.FindFirstValue(Cap);
        var db = konteks.HttpContext.RequestServices.GetRequiredService<EPupnsDb>();
        return await db.Set<Petugas>().AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id && p.Aktif && p.CapKeamanan == cap, konteks.HttpContext.RequestAborted);
    }

    private static ClaimsPrincipal Identitas(Petugas petugas) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, petugas.Id.ToString()),
            new Claim(ClaimTypes.Name, petugas.Nama),
            new Claim(ClaimTypes.Role, petugas.Peran.ToString()),
            new Claim(Cap, petugas.CapKeamanan),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}
