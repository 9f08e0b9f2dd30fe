using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Kanal.Telegram;
using EPupns.WebPortal.DuaLangkah;
using EPupns.WebPortal.Galat;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Kesehatan;
using Microsoft.AspNetCore.StaticFiles;

namespace EPupns.WebPortal.Susunan;

/// <summary>What a request passes on its way, in order.</summary>
public static class JalurPermintaan
{
    private const int Setahun = 365 * 24 * 60 * 60;

    /// <summary>Sets up the pipeline and the routes.</summary>
    public static void PasangJalur(this WebApplication situs)
    {
        situs.UseForwardedHeaders();
        situs.UseMiddleware<TajukKeamanan>();
        situs.UseHsts();

        // Logged once, by PencatatGalat, with the number that stands on the page.
        situs.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/galat/500", SuppressDiagnosticsCallback = _ => true });
        situs.UseStatusCodePagesWithReExecute("/galat/{0}");
        situs.UseMiddleware<GalatTanpaHalaman>();
        situs.UseResponseCompression();
        situs.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SimpanLama });
        situs.UseRouting();
        situs.UseAuthentication();
        situs.UseAuthorization();
        situs.UseMiddleware<PenjagaAuditor>();
        situs.UseMiddleware<PenjagaDuaLangkah>();
        situs.MapKesehatan();
        var bagian = situs.Services.GetRequiredService<BagianProses>();
        if (bagian.Portal)
        {
            situs.MapControllers();
        }

        if (bagian.Bot)
        {
            situs.MapDirectLine();
            situs.MapTelegramWebhook();
        }

        situs.Services.GetRequiredService<RuteProgram>().Ambil(situs);
    }

    // The address of a file carries a fingerprint of its content (asp-append-version), so it may be kept for ever.
    private static void SimpanLama(StaticFileResponseContext berkas) =>
        berkas.Context.Response.Headers.CacheControl =
            berkas.Context.Request.Query.ContainsKey("v") ? $"public, max-age={Setahun}, immutable" : "no-cache";
}
