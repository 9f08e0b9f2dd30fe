using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Percakapan;

namespace EPupns.Bot.Percakapan;

/// <summary>One turn: what arrived, where the conversation stands, and what will be said.</summary>
public interface ITurnContext
{
    /// <summary>The channel.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What arrived.</summary>
    Activity Activity { get; }

    /// <summary>The same, read: command, button, text, files.</summary>
    Masukan Masukan { get; }

    /// <summary>The conversation's row, locked for this turn.</summary>
    BarisPercakapan Percakapan { get; }

    /// <summary>What was prepared before the transaction; null when nothing was, or the conversation moved on.</summary>
    object? Siapan { get; }

    /// <summary>The question that waits for an answer; null when none does.</summary>
    Pesan? Pertanyaan { get; set; }

    /// <summary>Flow to go to when this one has ended its part of the turn, with a word for its beginning.</summary>
    (string Alur, string? Argumen)? Pindah { get; set; }

    /// <summary>Now.</summary>
    DateTimeOffset Kini { get; }

    /// <summary>The day of it.</summary>
    DateOnly HariIni => DateOnly.FromDateTime(Kini.UtcDateTime);

    /// <summary>Something was said.</summary>
    bool Responded { get; }

    /// <summary>The turn ends with a question: nobody is left at a dead end.</summary>
    bool Bertanya { get; }

    /// <summary>What was said is enough: no question and no menu has to follow. For staff at their work.</summary>
    bool Cukup { get; set; }

    /// <summary>Who acts, for the audit: the person's NIP once known.</summary>
    Pelaku Pelaku(string nip);

    /// <summary>Where a guess at a secret that is made in this turn comes from.</summary>
    AsalPermintaan Asal { get; }

    /// <summary>A paragraph that goes before the next question, or alone when none follows.</summary>
    void Awali(Ujar ujar);

    /// <summary>Asks: this becomes the present question, shown again when the person comes back to it.</summary>
    void Tanya(Ujar ujar, params IReadOnlyList<IReadOnlyList<Tombol>> tombol);

    /// <summary>Asks with a picture, a hidden answer or a file.</summary>
    void Tanya(Ujar ujar, SifatPesan sifat, params IReadOnlyList<IReadOnlyList<Tombol>> tombol);

    /// <summary>Says something that is not a question.</summary>
    void Kabarkan(Ujar ujar, SifatPesan? sifat = null, params IReadOnlyList<IReadOnlyList<Tombol>> tombol);

    /// <summary>Shows the present question again, with whatever was said before it.</summary>
    void UlangiPertanyaan();

    /// <summary>Offers something else with the question that was just asked again: a sentence before it, a button under it.</summary>
    void Tawarkan(Ujar ujar, Tombol tombol);

    /// <summary>The person's message held a secret: it is deleted from the chat, or masked.</summary>
    void HapusPesanMasuk();
}

/// <summary>What a message has besides text and buttons.</summary>
/// <param name="Lampiran">A document or picture.</param>
/// <param name="Lindungi">Holds personal data.</param>
/// <param name="MintaRahasia">The answer is a secret.</param>
/// <param name="MintaBerkas">The answer is a file.</param>
/// <param name="BanyakBerkas">It may be several files, one message after another: an album.</param>
public sealed record SifatPesan(Lampiran? Lampiran = null, bool Lindungi = false, bool MintaRahasia = false, bool MintaBerkas = false, bool BanyakBerkas = false);
