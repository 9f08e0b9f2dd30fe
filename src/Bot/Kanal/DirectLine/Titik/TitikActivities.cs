using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan;
using EPupns.Core.Akun.Batas;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Reading and posting activities.</summary>
internal static class TitikActivities
{
    public static void Petakan(RouteGroupBuilder rute)
    {
        rute.MapGet("/conversations/{obrolan}/activities", BacaAsync).AddEndpointFilter<PenjagaToken>();
        rute.MapPost("/conversations/{obrolan}/activities", TerimaAsync).AddEndpointFilter<PenjagaToken>();
    }

    private static async Task<IResult> BacaAsync(HttpContext konteks, string obrolan, LogObrolan log, PenulisSet penulis, ILogger<LogObrolan> catatan)
    {
        try
        {
            if (await log.CariAsync(obrolan, konteks.RequestAborted) is not { } ada)
            {
                return GalatDirectLine.TidakDikenal;
            }

            var posisi = konteks.Request.Posisi(ada.Urut) ?? 0;
            var baris = await log.BacaAsync(obrolan, posisi, konteks.RequestAborted);
            return Results.Content(penulis.Tulis(baris, posisi, obrolan, konteks.Request.Dasar()), "application/json");
        }
        catch (Exception galat) when (GalatSementara.Adalah(galat))
        {
            // Some clients stop polling for good, without a word, at any answer but 200: a moment's trouble is told as "nothing new".
            catatan.LogWarning(galat, "Log obrolan belum terbaca");
            return Results.Json(new { activities = Array.Empty<object>() }, ActivityJson.Pilihan);
        }
    }

    private static async Task<IResult> TerimaAsync(
        HttpContext konteks, string obrolan, LogObrolan log, DirectLineAdapter adapter, BatasDirectLine batas, PenyamarAlamat penyamar)
    {
        if (await PenerimaTulisan.TolakAsync(konteks, obrolan, log, batas) is { } tolak)
        {
            return tolak;
        }

        var (activity, galat) = await PembacaActivity.BacaAsync(konteks);
        return galat ?? PenerimaTulisan.Jawab(await adapter.TerimaAsync(konteks.Token(), activity!.Dari(konteks, penyamar)));
    }
}
