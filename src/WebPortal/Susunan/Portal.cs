using EPupns.Bot.Kanal.DirectLine;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Kanal.Telegram;
using EPupns.Bot.Susunan;
using EPupns.Core.Susunan;
using EPupns.WebPortal.Kesehatan;
using EPupns.WebPortal.Telemetri;

namespace EPupns.WebPortal.Susunan;

/// <summary>Builds the whole program: the executable and the tests start the same one.</summary>
public static class Portal
{
    /// <summary>Puts the services together; nothing runs yet.</summary>
    /// <param name="args">Command line, the strongest layer of the configuration.</param>
    /// <param name="ubah">What a test replaces, after everything else is registered.</param>
    public static WebApplication Bangun(string[] args, Action<WebApplicationBuilder>? ubah = null)
    {
        var pembangun = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Portal).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var bagian = BagianProses.Baca(pembangun.Configuration);
        pembangun.Services.AddSingleton(bagian);

        // The bot is there in every process: an approval in the portal writes what the person is told.
        pembangun.Services.TambahCore(pembangun.Configuration).TambahBot(pembangun.Configuration);
        pembangun.Services.TambahDirectLine(pembangun.Configuration);
        pembangun.Services.TambahTelegram(pembangun.Configuration, terima: bagian.Bot);
        pembangun.Services.TambahSurel(pembangun.Configuration);
        if (bagian.Worker)
        {
            pembangun.Services.TambahPengirim();
        }

        pembangun.Services.TambahPortal(pembangun.Configuration);
        pembangun.Services.AddSingleton<Kesiapan>();
        pembangun.Services.TambahTelemetri(pembangun.Configuration);
        ubah?.Invoke(pembangun);

        var situs = pembangun.Build();
        situs.PasangJalur();
        return situs;
    }
}
