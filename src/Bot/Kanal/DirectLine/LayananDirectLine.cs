using EPupns.Bot.Kanal.DirectLine.Aliran;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Titik;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan;

namespace EPupns.Bot.Kanal.DirectLine;

/// <summary>Puts Direct Line into a program.</summary>
public static class LayananDirectLine
{
    /// <summary>The channel, on top of the bot.</summary>
    public static IServiceCollection TambahDirectLine(this IServiceCollection layanan, IConfiguration konfigurasi)
    {
        layanan.Configure<PilihanDirectLine>(konfigurasi.GetSection(PilihanDirectLine.Bagian));
        layanan.AddSingleton<PenandaTangan>();
        layanan.AddSingleton<TokenDirectLine>();
        layanan.AddSingleton<BatasDirectLine>();
        layanan.AddSingleton<PenyusunActivity>();
        layanan.AddSingleton<PenautLampiran>();
        layanan.AddSingleton<PenulisSet>();
        layanan.AddSingleton<PapanAliran>();
        layanan.AddSingleton<PengisiAliran>();
        layanan.AddSingleton<TitipanBerkas>();
        layanan.AddScoped<LogObrolan>();
        layanan.AddScoped<PenyambutKembali>();
        layanan.AddSingleton<DirectLineAdapter>();
        layanan.AddSingleton<BotAdapter>(l => l.GetRequiredService<DirectLineAdapter>());
        layanan.AddHostedService<PengintipAliran>();
        return layanan.AddHostedService<PembersihDirectLine>();
    }

    /// <summary>The service at <c>/v3/directline</c>.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder rute)
    {
        // Open to visitors: a token of ours reaches only its own conversation.
        var grup = rute.MapGroup(Permintaan.Akar).AllowAnonymous().AddEndpointFilter<Batas>();
        TitikToken.Petakan(grup);
        TitikObrolan.Petakan(grup);
        TitikActivities.Petakan(grup);
        TitikUnggah.Petakan(grup);
        TitikLampiran.Petakan(grup);
        TitikAliran.Petakan(rute);
        grup.MapMethods("/{**jalan}", ["OPTIONS"], Pratanya);
        grup.Map("/{**jalan}", () => GalatDirectLine.TidakAda);
    }

    // A browser asks first whether a page of another origin may send such a request.
    private static IResult Pratanya(HttpResponse jawaban)
    {
        jawaban.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        jawaban.Headers.AccessControlAllowHeaders = Batas.Kepala;
        jawaban.Headers.AccessControlMaxAge = "86400";
        return Results.NoContent();
    }
}
