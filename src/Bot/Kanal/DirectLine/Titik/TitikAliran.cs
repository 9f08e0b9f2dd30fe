using EPupns.Bot.Kanal.DirectLine.Aliran;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>The WebSocket of a conversation.</summary>
internal static class TitikAliran
{
    // The pipeline of its own brings WebSockets along, so the host needs to know nothing of them.
    public static void Petakan(IEndpointRouteBuilder rute)
    {
        var jalur = rute.CreateApplicationBuilder();
        jalur.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(20) });
        jalur.Run(AliriAsync);
        rute.MapGet($"{Permintaan.Akar}/conversations/{{obrolan}}/stream", jalur.Build()).AllowAnonymous();
    }

    private static async Task AliriAsync(HttpContext konteks)
    {
        var obrolan = (string)konteks.GetRouteValue("obrolan")!;
        var layanan = konteks.RequestServices;
        var ada = await layanan.GetRequiredService<LogObrolan>().CariAsync(obrolan, konteks.RequestAborted);
        if (Tolak(konteks, layanan, obrolan, ada is not null) is { } galat)
        {
            await galat.ExecuteAsync(konteks);
            return;
        }

        var posisi = konteks.Request.Posisi(ada!.Urut) ?? 0;
        using var soket = await konteks.WebSockets.AcceptWebSocketAsync();
        await layanan.GetRequiredService<PengisiAliran>().JalankanAsync(
            soket, obrolan, posisi, konteks.Request.Dasar(), layanan.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
    }

    private static IResult? Tolak(HttpContext konteks, IServiceProvider layanan, string obrolan, bool ada)
    {
        if (!konteks.WebSockets.IsWebSocketRequest)
        {
            return GalatDirectLine.BukanWebSocket;
        }

        return layanan.GetRequiredService<TokenDirectLine>().BolehAliran(konteks.Request.Query["t"], obrolan)
            ? ada ? null : GalatDirectLine.TidakDikenal
            : GalatDirectLine.TokenKedaluwarsa;
    }
}
