using System.Text.Json;
using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Percakapan.Lanjut;

/// <summary>The token of a link to go on elsewhere, in the two shapes in which it arrives: Telegram's <c>/start</c> and the web's event.</summary>
internal static class TokenLanjut
{
    /// <summary>Before the token in a <c>/start</c>.</summary>
    public const string Awalan = "lanjut-";

    /// <summary>Name of the event that carries one.</summary>
    public const string Peristiwa = "lanjut";

    /// <summary>The token; null when the activity brings none.</summary>
    public static string? Baca(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Event, Name: Peristiwa, Value: { ValueKind: JsonValueKind.String } nilai } => nilai.GetString(),
        { Type: ActivityTypes.Message, Value: null, Text: { } teks } => DariStart(teks),
        _ => null,
    };

    private static string? DariStart(string teks)
    {
        var kata = teks.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return kata is [var perintah, var isi] && perintah.Split('@')[0] == "/start" && isi.StartsWith(Awalan, StringComparison.Ordinal)
            ? isi[Awalan.Length..]
            : null;
    }
}
