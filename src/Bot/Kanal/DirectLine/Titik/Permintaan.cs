using System.Globalization;
using EPupns.Bot.Kanal.DirectLine.Tanda;
using Microsoft.AspNetCore.Http.Features;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>What endpoints read from a request.</summary>
internal static class Permintaan
{
    public const string Akar = "/v3/directline";

    /// <summary>Whose token came with it; only behind <see cref="PenjagaToken"/>.</summary>
    public static TokenObrolan Token(this HttpContext konteks) => konteks.Features.GetRequiredFeature<TokenObrolan>();

    /// <summary>Address of the service as the client reached it.</summary>
    public static string Dasar(this HttpRequest permintaan) => $"{permintaan.Scheme}://{permintaan.Host}{permintaan.PathBase}{Akar}";

    /// <summary>
    /// The position that a watermark names; null when there is none. One that is not ours, or lies ahead of the log (an older
    /// backup was restored), means the beginning: ids stay the same, so clients drop what they have.
    /// </summary>
    public static long? Posisi(this HttpRequest permintaan, long terakhir)
    {
        var teks = permintaan.Query["watermark"].ToString();
        if (teks.Length == 0)
        {
            return null;
        }

        return long.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var posisi) && posisi <= terakhir ? posisi : 0;
    }
}
