using System.Globalization;
using System.Security.Claims;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.PintuPns;

/// <summary>
/// The session of a PNS on the pages: a cookie that names the registration and when its owner logged in. A new password, a
/// rejection or a recovery ends it at once, because the registration is read anew on each request.
/// </summary>
public static class SesiPns
{
    /// <summary>Name of the scheme; pages of a PNS ask for it by name, so that staff never pass for one or the other way round.</summary>
    public const string Skema = "pns";

    private const string MasukPada = "masuk";
    private static readonly TimeSpan Diam = TimeSpan.FromMinutes(30);

    /// <summary>Registers the session.</summary>
    public static void TambahSesiPns(this IServiceCollection layanan) => layanan.AddAuthentication().AddCookie(Skema, o =>
    {
        o.Cookie.Name = "epupns-pns";
        o.Cookie.HttpOnly = true;
        o.Cookie.SameSite = SameSiteMode.Strict;
        o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        o.ExpireTimeSpan = Diam;
        o.LoginPath = "/masuk";
        o.ReturnUrlParameter = "kembali";
        o.Events.OnValidatePrincipal = PeriksaAsync;
    });

    /// <summary>Starts the session.</summary>
    public static Task MulaiPnsAsync(this HttpContext konteks, Registrasi registrasi, DateTimeOffset kini) => konteks.SignInAsync(
        Skema,
        new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, registrasi.Id.ToString()),
                new Claim(MasukPada, registrasi.MasukPada(kini).ToString("O", CultureInfo.InvariantCulture)),
            ],
            Skema)));

    /// <summary>Ends it.</summary>
    public static Task AkhiriPnsAsync(this HttpContext konteks) => konteks.SignOutAsync(Skema);

    /// <summary>Whose session it is; null on pages that do not ask for one.</summary>
    public static Registrasi? CariPns(this HttpContext konteks) => konteks.Features.Get<Registrasi>();

    /// <summary>Whose session it is, on pages that only a PNS reaches.</summary>
    public static Registrasi AmbilPns(this HttpContext konteks) =>
        konteks.CariPns() ?? throw new InvalidOperationException("Halaman ini memerlukan PNS yang sudah masuk.");

    private static async Task PeriksaAsync(CookieValidatePrincipalContext konteks)
    {
        if (await CariAsync(konteks) is not { } registrasi)
        {
            konteks.RejectPrincipal();
            await konteks.HttpContext.SignOutAsync(Skema);
            return;
        }

        konteks.HttpContext.Features.Set(registrasi);
        konteks.ShouldRenew = true;
    }

    private static async Task<Registrasi?> CariAsync(CookieValidatePrincipalContext konteks)
    {
        if (!Guid.TryParse(konteks.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            || !DateTimeOffset.TryParse(konteks.Principal.FindFirstValue(MasukPada), CultureInfo.InvariantCulture, out var masuk))
        {
            return null;
        }

        var db = konteks.HttpContext.RequestServices.GetRequiredService<EPupnsDb>();
        var registrasi = await db.Set<Registrasi>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, konteks.HttpContext.RequestAborted);
        return registrasi is { Keadaan: KeadaanRegistrasi.Disetujui } && registrasi.MasihBerlaku(masuk) ? registrasi : null;
    }
}
