using System.Security.Claims;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Sesi;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace EPupns.WebPortal.Masuk;

/// <summary>
/// The staff session: a cookie that names a row of sessions and the security stamp it was made under. Who they are and what they may
/// do is read anew on each request, so a changed password, role, an ended session or a closed account works at once.
/// </summary>
public static class SesiPetugas
{
    private const string Cap = "cap";

    /// <summary>Registers the session.</summary>
    public static void TambahSesiPetugas(this IServiceCollection layanan)
    {
        layanan.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.Cookie.Name = "epupns-petugas";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = KelolaSesi.Diam;
            o.LoginPath = "/petugas/masuk";
            o.ReturnUrlParameter = "kembali";
            o.Events.OnValidatePrincipal = PeriksaAsync;
            o.Events.OnRedirectToAccessDenied = k => Task.FromResult(k.Response.StatusCode = StatusCodes.Status403Forbidden);
        });
        layanan.AddAuthorization();
    }

    /// <summary>Starts a session on this device, and ends the one that it had.</summary>
    public static async Task MulaiAsync(this HttpContext konteks, Petugas petugas)
    {
        var kelola = konteks.RequestServices.GetRequiredService<KelolaSesi>();
        await konteks.HapusAsync(kelola);
        var sesi = await kelola.MulaiAsync(
            petugas, SumberPermintaan.Samar(konteks.Connection.RemoteIpAddress), NamaPeramban.Dari(konteks.Request.Headers.UserAgent), konteks.RequestAborted);
        await konteks.SignInAsync(Identitas(petugas, sesi.Id));
    }

    /// <summary>Ends it.</summary>
    public static async Task AkhiriAsync(this HttpContext konteks)
    {
        await konteks.HapusAsync(konteks.RequestServices.GetRequiredService<KelolaSesi>());
        await konteks.SignOutAsync();
    }

    /// <summary>The session of this request; empty for a visitor.</summary>
    public static Guid SesiKini(this HttpContext konteks) => Guid.TryParse(konteks.User.FindFirstValue(ClaimTypes.Sid), out var id) ? id : Guid.Empty;

    /// <summary>Who is logged in; null for a visitor.</summary>
    public static Petugas? CariPetugas(this HttpContext konteks) => konteks.Features.Get<Petugas>();

    /// <summary>The same as somebody who handles reports.</summary>
    public static Penangan AmbilPenangan(this HttpContext konteks) => new(konteks.AmbilPetugas(), "portal");

    /// <summary>Who is logged in, on pages that only staff reach.</summary>
    public static Petugas AmbilPetugas(this HttpContext konteks) =>
        konteks.CariPetugas() ?? throw new InvalidOperationException("Halaman ini memerlukan petugas yang sudah masuk.");

    /// <summary>The same person as the audit wants them.</summary>
    public static Pelaku Pelaku(this Petugas petugas) => PelakuPetugas.Dari(petugas, "portal");

    private static async Task PeriksaAsync(CookieValidatePrincipalContext konteks)
    {
        if (!Guid.TryParse(konteks.Principal?.FindFirstValue(ClaimTypes.Sid), out var sesi) || await CariAsync(konteks, sesi) is not { } petugas)
        {
            konteks.RejectPrincipal();
            await konteks.HttpContext.SignOutAsync();
            return;
        }

        konteks.HttpContext.Features.Set(petugas);
        konteks.ReplacePrincipal(Identitas(petugas, sesi));
        konteks.ShouldRenew = true;
    }

    private static Task<Petugas?> CariAsync(CookieValidatePrincipalContext konteks, Guid sesi) =>
        konteks.HttpContext.RequestServices.GetRequiredService<KelolaSesi>().CariAsync(sesi, konteks.Principal!.FindFirstValue(Cap), konteks.HttpContext.RequestAborted);

    private static async Task HapusAsync(this HttpContext konteks, KelolaSesi kelola)
    {
        if (konteks.CariPetugas() is { } petugas && konteks.SesiKini() is var lama && lama != Guid.Empty)
        {
            await kelola.AkhiriAsync(petugas, lama, konteks.RequestAborted);
        }
    }

    private static ClaimsPrincipal Identitas(Petugas petugas, Guid sesi) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, petugas.Id.ToString()),
            new Claim(ClaimTypes.Name, petugas.Nama),
            new Claim(ClaimTypes.Role, petugas.Peran.ToString()),
            new Claim(ClaimTypes.Sid, sesi.ToString()),
            new Claim(Cap, petugas.CapKeamanan),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}
