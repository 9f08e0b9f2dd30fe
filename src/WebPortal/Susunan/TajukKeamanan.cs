using Microsoft.Net.Http.Headers;

namespace EPupns.WebPortal.Susunan;

/// <summary>Headers that every answer carries, error pages too.</summary>
public sealed class TajukKeamanan(RequestDelegate lanjut)
{
    /// <summary>Under this name an answer leaves a stricter policy of its own: files that people sent.</summary>
    public const string KebijakanSendiri = "kebijakan-isi";

    private const string KebijakanIsi =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds them when the answer starts: an error page clears what was set before.</summary>
    public Task InvokeAsync(HttpContext konteks)
    {
        konteks.Response.OnStarting(static keadaan => Tambah((HttpContext)keadaan), konteks);
        return lanjut(konteks);
    }

    private static bool BerisiTautanSekali(HttpRequest permintaan) =>
        permintaan.RouteValues.ContainsKey("token") || permintaan.Query.ContainsKey("lanjut");

    private static Task Tambah(HttpContext konteks)
    {
        var tajuk = konteks.Response.Headers;
        tajuk.ContentSecurityPolicy = konteks.Items[KebijakanSendiri] as string ?? KebijakanIsi;
        tajuk.XContentTypeOptions = "nosniff";
        tajuk.XFrameOptions = "DENY";
        tajuk["Referrer-Policy"] = BerisiTautanSekali(konteks.Request) ? "no-referrer" : "same-origin";
        tajuk["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
        tajuk["Cross-Origin-Opener-Policy"] = "same-origin";
        if (konteks.User.Identity?.IsAuthenticated == true)
        {
            tajuk[HeaderNames.CacheControl] = "no-store";
        }

        return Task.CompletedTask;
    }
}
