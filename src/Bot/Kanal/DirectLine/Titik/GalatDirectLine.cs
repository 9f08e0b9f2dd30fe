using System.Globalization;
using EPupns.Bot.Kanal.DirectLine.Wujud;

namespace EPupns.Bot.Kanal.DirectLine.Titik;

/// <summary>Refusals, as the protocol words them: code and status are stable, the message is for developers.</summary>
internal static class GalatDirectLine
{
    public static readonly IResult TanpaToken = Buat(401, "Unauthorized", "Send 'Authorization: Bearer <token>'; a token comes from tokens/generate.");
    public static readonly IResult TokenPalsu = Buat(401, "Unauthorized", "This token was not made here.");
    public static readonly IResult TokenKedaluwarsa = Buat(403, "TokenExpired", "Token has expired");
    public static readonly IResult ObrolanLain = Buat(403, "Forbidden", "This token belongs to another conversation.");
    public static readonly IResult TautanPalsu = Buat(403, "Forbidden", "This address is not valid.");
    public static readonly IResult TidakDikenal = Buat(404, "BadArgument", "Unknown conversation");
    public static readonly IResult TidakAda = Buat(404, "NotFound", "There is nothing at this address.");
    public static readonly IResult SudahSelesai = Buat(400, "BadArgument", "The conversation has ended.");
    public static readonly IResult BukanJson = Buat(400, "BadSyntax", "The body is not one JSON object.");
    public static readonly IResult TanpaJenis = Buat(400, "MissingProperty", "The activity needs a type.");
    public static readonly IResult TanpaBerkas = Buat(400, "BadArgument", "The request holds no file.");
    public static readonly IResult BukanWebSocket = Buat(400, "BadArgument", "Open this address as a WebSocket.");
    public static readonly IResult TerlaluBesar = Buat(413, "MessageSizeTooBig", "The request is too large.");
    public static readonly IResult Sibuk = Buat(503, "ServiceError", "Not now; please send it again.");
    public static readonly IResult Rusak = Buat(500, "ServiceError", "The request failed.");

    public static IResult Buat(int status, string kode, string pesan) =>
        Results.Json(new { error = new { code = kode, message = pesan } }, ActivityJson.Pilihan, statusCode: status);

    public static IResult TerlaluSering(HttpContext konteks, TimeSpan tunggu)
    {
        konteks.Response.Headers.RetryAfter = Math.Ceiling(tunggu.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Buat(429, "RateLimited", "Too many requests; please wait.");
    }
}
