using EPupns.Bot.Kanal.DirectLine.Log;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using EPupns.Bot.Kanal.DirectLine.Wujud;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>What posting words and posting files have in common.</summary>
internal static class PenerimaTulisan
{
    /// <summary>Why nothing can be posted here now; null when it can.</summary>
    public static async Task<IResult?> TolakAsync(HttpContext konteks, string obrolan, LogObrolan log, BatasDirectLine batas)
    {
        if (batas.TungguPesan(obrolan) is { } tunggu)
        {
            return GalatDirectLine.TerlaluSering(konteks, tunggu);
        }

        return await log.CariAsync(obrolan, konteks.RequestAborted) switch
        {
            null => GalatDirectLine.TidakDikenal,
            { Selesai: true } => GalatDirectLine.SudahSelesai,
            _ => null,
        };
    }

    public static IResult Jawab(string id) => Results.Json(new { id }, ActivityJson.Pilihan);
}
