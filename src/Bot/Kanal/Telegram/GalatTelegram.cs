using System.Text.RegularExpressions;
using EPupns.Bot.Percakapan.Keluar;
using Telegram.Bot.Exceptions;

namespace EPupns.Bot.Kanal.Telegram;

/// <summary>What a failed call means to us.</summary>
internal static partial class GalatTelegram
{
    private static readonly string[] ObrolanTidakAda = ["chat not found", "PEER_ID_INVALID", "user not found", "group chat was deactivated"];

    /// <summary>What the outbox is to do with the row.</summary>
    public static HasilKirim Nilai(RequestException galat) => galat switch
    {
        ApiRequestException { ErrorCode: 429 } => new HasilKirim.Tunda(Tunggu(galat), Ringkas(galat)),
        ApiRequestException { ErrorCode: 403 } => new HasilKirim.Ditolak(Ringkas(galat), Diblokir: true),
        ApiRequestException { ErrorCode: 400 } api => new HasilKirim.Ditolak(Ringkas(galat), Diblokir: TidakTerjangkau(api)),
        ApiRequestException { ErrorCode: 413 } => new HasilKirim.Ditolak(Ringkas(galat)),

        // The rest passes or is ours to repair (a revoked token): nobody's message may be lost over it.
        _ => new HasilKirim.Tunda(null, Ringkas(galat)),
    };

    /// <summary>How long Telegram asked us to wait; null when it did not say.</summary>
    public static TimeSpan? Tunggu(RequestException galat) =>
        galat is ApiRequestException { Parameters.RetryAfter: { } detik } ? TimeSpan.FromSeconds(Math.Max(1, detik)) : null;

    /// <summary>One line for the log and the outbox. What Telegram quotes may be somebody's words or a one-time link: left out.</summary>
    public static string Ringkas(Exception galat) => galat switch
    {
        ApiRequestException api => $"{api.ErrorCode} {Kutipan().Replace(api.Message, "…")}",
        RequestException => $"{galat.Message}",
        _ => galat.GetType().Name,
    };

    private static bool TidakTerjangkau(ApiRequestException galat) =>
        galat.Parameters?.MigrateToChatId is not null
        || ObrolanTidakAda.Any(k => galat.Message.Contains(k, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""'[^']*'|"[^"]*"|“[^”]*”""")]
    private static partial Regex Kutipan();
}
