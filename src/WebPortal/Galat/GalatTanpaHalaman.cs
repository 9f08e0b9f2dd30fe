using Microsoft.AspNetCore.Diagnostics;

namespace EPupns.WebPortal.Galat;

/// <summary>Programs that talk to the program get their status as it is, without a page for people.</summary>
public sealed class GalatTanpaHalaman(RequestDelegate lanjut)
{
    private static readonly PathString[] Mesin = ["/v3", "/telegram", "/healthz", "/readyz"];

    /// <summary>Switches the error pages off on the addresses of machines.</summary>
    public Task InvokeAsync(HttpContext konteks)
    {
        if (Mesin.Any(m => konteks.Request.Path.StartsWithSegments(m)) && konteks.Features.Get<IStatusCodePagesFeature>() is { } halaman)
        {
            halaman.Enabled = false;
        }

        return lanjut(konteks);
    }
}
