namespace EPupns.Core.Notifikasi;

/// <summary>
/// One message to a person, in no channel's language: runs of text, buttons, a document. Only a channel turns it into
/// HTML, JSON or a terminal line, so nothing a person typed can become markup on the way.
/// </summary>
public sealed record Pesan
{
    /// <summary>The text, run by run.</summary>
    public required IReadOnlyList<Potongan> Isi { get; init; }

    /// <summary>Rows of buttons; empty when there are none.</summary>
    public IReadOnlyList<IReadOnlyList<Tombol>> Tombol { get; init; } = [];

    /// <summary>The question number its buttons answer; a press that carries an older one is stale.</summary>
    public int Langkah { get; init; }

    /// <summary>A document or picture that goes with it, rendered when it is sent.</summary>
    public Lampiran? Lampiran { get; init; }

    /// <summary>Holds personal data: the channel keeps it from being forwarded or saved where it can.</summary>
    public bool Lindungi { get; init; }

    /// <summary>The question asks for a secret: a channel that can, hides what is typed next.</summary>
    public bool MintaRahasia { get; init; }

    /// <summary>The question can be answered with a file: a channel that needs to, shows a place to choose one.</summary>
    public bool MintaBerkas { get; init; }

    /// <summary>It may be answered with several files, one message after another: an album.</summary>
    public bool BanyakBerkas { get; init; }

    /// <summary>What a letter that carries it is about; null where it can only be said in a chat.</summary>
    public string? Perihal { get; init; }

    /// <summary>A mark under which the channel remembers the message: it can be answered there, and updated (<see cref="JenisKiriman.Sunting"/>).</summary>
    public string? Kunci { get; init; }

    /// <summary>Mark of the topic in which it belongs, in a group that has topics (<see cref="JenisKiriman.Topik"/>).</summary>
    public string? Topik { get; init; }

    /// <summary>The plain text, without styles.</summary>
    public string Polos() => string.Concat(Isi.Select(p => p.Teks));
}

/// <summary>A run of text in one style.</summary>
/// <param name="Teks">The characters as a person should see them.</param>
/// <param name="Gaya">How they look.</param>
public sealed record Potongan(string Teks, Gaya Gaya = Gaya.Biasa);

/// <summary>Styles that every channel has or can leave out.</summary>
public enum Gaya
{
    /// <summary>Plain.</summary>
    Biasa = 0,

    /// <summary>Bold.</summary>
    Tebal = 1,

    /// <summary>Fixed width; on Telegram a tap copies it.</summary>
    Kode = 2,

    /// <summary>Italic.</summary>
    Miring = 3,
}

/// <summary>A button.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Kode">What comes back when it is pressed, at most 24 characters of a–z, 0–9, '-' and '.'; null for copy and link buttons.</param>
/// <param name="Salin">Text that a press copies (R14: the registration number).</param>
/// <param name="Tautan">Address that a press opens.</param>
public sealed record Tombol(string Label, string? Kode = null, string? Salin = null, string? Tautan = null);

/// <summary>A document named, not made: it is rendered when the message leaves, outside any transaction.</summary>
/// <param name="Jenis">Kind, e.g. <c>bukti-pendaftaran</c>, <c>kode-terlihat</c>.</param>
/// <param name="Kunci">What it is made from, e.g. the registration's id.</param>
/// <param name="NamaBerkas">File name for the person.</param>
public sealed record Lampiran(string Jenis, string Kunci, string NamaBerkas);
