using System.Text.Json;
using EPupns.Bot.Kanal.DirectLine.Wujud;
using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Reads the activity that a client sent.</summary>
internal static class PembacaActivity
{
    /// <summary>An activity is words; files go to <c>upload</c>.</summary>
    public const int PalingBesar = 64 * 1024;

    public static async Task<(Activity? Activity, IResult? Galat)> BacaAsync(HttpContext konteks)
    {
        var (badan, galat) = await PembacaBadan.BacaAsync(konteks, PalingBesar);
        return galat is null ? Baca(badan) : (null, galat);
    }

    public static (Activity? Activity, IResult? Galat) Baca(JsonElement badan)
    {
        if (!badan.TryGetProperty("type", out var jenis) || jenis is not { ValueKind: JsonValueKind.String } || jenis.GetString() is not { Length: > 0 })
        {
            return (null, GalatDirectLine.TanpaJenis);
        }

        try
        {
            return (badan.Deserialize<Activity>(ActivityJson.Pilihan), null);
        }
        catch (JsonException)
        {
            return (null, GalatDirectLine.BukanJson);
        }
    }
}
