using System.Globalization;
using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Starting a conversation and coming back to it.</summary>
internal static class TitikObrolan
{
    public static void Petakan(RouteGroupBuilder rute)
    {
        rute.MapPost("/conversations", MulaiAsync).AddEndpointFilter<PenjagaToken>();
        rute.MapGet("/conversations/{obrolan}", KembaliAsync).AddEndpointFilter<PenjagaToken>();
    }

    private static async Task<IResult> MulaiAsync(HttpContext konteks, DirectLineAdapter adapter, TokenDirectLine token)
    {
        var baru = await adapter.MulaiAsync(konteks.Token(), CancellationToken.None);
        return Jawab(konteks, token, 0, baru ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    // Without a watermark only what comes from now on is sent.
    private static async Task<IResult> KembaliAsync(HttpContext konteks, LogObrolan log, TokenDirectLine token) =>
        await log.CariAsync(konteks.Token().Obrolan, konteks.RequestAborted) is { } obrolan
            ? Jawab(konteks, token, konteks.Request.Posisi(obrolan.Urut) ?? obrolan.Urut, StatusCodes.Status200OK)
            : GalatDirectLine.TidakDikenal;

    private static IResult Jawab(HttpContext konteks, TokenDirectLine token, long posisi, int status)
    {
        var isi = konteks.Token();
        var soket = "ws" + konteks.Request.Dasar()["http".Length..];
        var aliran = string.Create(
            CultureInfo.InvariantCulture, $"{soket}/conversations/{isi.Obrolan}/stream?t={token.BuatAliran(isi.Obrolan)}&watermark={posisi}");
        return Results.Json(
            new
            {
                conversationId = isi.Obrolan,
                token = token.Buat(isi),
                expires_in = (int)TokenDirectLine.Umur.TotalSeconds,
                streamUrl = aliran,
            },
            ActivityJson.Pilihan,
            statusCode: status);
    }
}
