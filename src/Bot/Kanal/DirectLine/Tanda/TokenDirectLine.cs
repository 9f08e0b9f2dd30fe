using System.Security.Cryptography;

namespace EPupns.Bot.Kanal.DirectLine.Tanda;

/// <summary>Tokens: each reaches one conversation and nothing else.</summary>
public sealed class TokenDirectLine(PenandaTangan penanda)
{
    /// <summary>How long a token lives. Clients renew theirs every quarter of an hour.</summary>
    public static readonly TimeSpan Umur = TimeSpan.FromMinutes(30);

    private const string Tujuan = "token";
    private const string TujuanAliran = "aliran";
    private static readonly TimeSpan UmurAliran = TimeSpan.FromMinutes(1);

    /// <summary>The id of a conversation that nobody can guess; nothing is stored until it is started.</summary>
    public static string ObrolanBaru() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>A token for one conversation, and for one user of it when the id is known.</summary>
    public string Buat(TokenObrolan isi) => penanda.Tulis(Tujuan, Umur, isi.Obrolan, isi.Pengguna ?? "");

    /// <summary>Reads a token.</summary>
    public KeadaanTanda Baca(string? token, out TokenObrolan isi)
    {
        var keadaan = penanda.Baca(Tujuan, token, out var bagian);
        isi = keadaan == KeadaanTanda.Sah ? new TokenObrolan(bagian[0], bagian[1] is { Length: > 0 } pengguna ? pengguna : null) : new TokenObrolan("", null);
        return keadaan;
    }

    /// <summary>The word that opens a stream, within a minute: a WebSocket of a browser carries no Authorization header.</summary>
    public string BuatAliran(string obrolan) => penanda.Tulis(TujuanAliran, UmurAliran, obrolan);

    /// <summary>True when the word opens a stream of this conversation.</summary>
    public bool BolehAliran(string? tanda, string obrolan) =>
        penanda.Baca(TujuanAliran, tanda, out var bagian) == KeadaanTanda.Sah && bagian[0] == obrolan;
}

/// <summary>What a token says.</summary>
/// <param name="Obrolan">The conversation it reaches.</param>
/// <param name="Pengguna">Id of the user it was made for; null leaves it to the client.</param>
public sealed record TokenObrolan(string Obrolan, string? Pengguna);
