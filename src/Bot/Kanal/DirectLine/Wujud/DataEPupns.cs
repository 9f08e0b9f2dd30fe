using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>
/// What our own pages read from <c>channelData.epupns</c>: the message in runs and rows, so that they build it from text nodes
/// and never have to read markup.
/// </summary>
/// <param name="Potongan">The text, run by run.</param>
/// <param name="Langkah">The question number.</param>
/// <param name="Tombol">Rows of buttons.</param>
/// <param name="MintaRahasia">The answer is a secret: hide what is typed.</param>
/// <param name="MintaBerkas">The answer is a file.</param>
/// <param name="Lindungi">Holds personal data.</param>
public sealed record DataEPupns(
    IReadOnlyList<PotonganLangsung> Potongan,
    int Langkah,
    IReadOnlyList<IReadOnlyList<TombolLangsung>> Tombol,
    bool MintaRahasia,
    bool MintaBerkas,
    bool Lindungi);

/// <summary>A run of text.</summary>
/// <param name="Teks">Characters as a person should see them.</param>
/// <param name="Gaya">tebal, kode, miring; null is plain.</param>
public sealed record PotonganLangsung(string Teks, string? Gaya)
{
    internal static PotonganLangsung Dari(Potongan potongan) => new(potongan.Teks, potongan.Gaya switch
    {
        Core.Notifikasi.Gaya.Tebal => "tebal",
        Core.Notifikasi.Gaya.Kode => "kode",
        Core.Notifikasi.Gaya.Miring => "miring",
        _ => null,
    });
}

/// <summary>A button: answers, copies, or opens.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Data">What a press sends as <c>value</c>.</param>
/// <param name="Salin">What a press copies.</param>
/// <param name="Tautan">What a press opens.</param>
public sealed record TombolLangsung(string Label, string? Data, string? Salin, string? Tautan)
{
    /// <summary>It answers no question and stays good, so it stands in its message.</summary>
    public bool Lepas { get; init; }

    /// <summary>What it asks for can be sent at once, as an answer to its message (<c>replyToId</c>).</summary>
    public bool Balas { get; init; }
}
