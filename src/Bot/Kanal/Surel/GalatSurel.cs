using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;
using EPupns.Bot.Percakapan.Keluar;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>What a letter that was not taken means to us.</summary>
internal static class GalatSurel
{
    private static readonly TimeSpan TungguPerbaikan = TimeSpan.FromHours(1);

    /// <summary>The outside world's doing, not a mistake of ours.</summary>
    public static bool DariLuar(Exception galat) => galat is SmtpException or TimeoutException or IOException or SocketException or AuthenticationException;

    /// <summary>What the outbox is to do with the row.</summary>
    public static HasilKirim Nilai(Exception galat) => galat switch
    {
        // Only the answer to RCPT speaks of the person's address.
        SmtpFailedRecipientException penerima when Permanen(penerima) => new HasilKirim.Ditolak(Ringkas(galat)),

        // A sender that is not allowed, a log-in that fails, a letter taken for spam: ours to repair, and slow to be so.
        SmtpException smtp when Permanen(smtp) => new HasilKirim.Tunda(TungguPerbaikan, Ringkas(galat)),
        _ => new HasilKirim.Tunda(null, Ringkas(galat)),
    };

    /// <summary>The server itself did not answer as one: the next letter would fare no better.</summary>
    public static bool ServerMati(Exception galat) =>
        galat is not SmtpException { StatusCode: not (SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable) };

    /// <summary>One line for the log and the outbox. Servers quote the address in their words: only the number is kept.</summary>
    public static string Ringkas(Exception galat) => galat switch
    {
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: { } dalam } => $"smtp {dalam.GetType().Name}",
        SmtpException smtp => string.Create(CultureInfo.InvariantCulture, $"smtp {(int)smtp.StatusCode}"),
        _ => galat.GetType().Name,
    };

    private static bool Permanen(SmtpException galat) => (int)galat.StatusCode is >= 500 and < 600;
}
