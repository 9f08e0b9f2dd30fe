using EPupns.Bot.Percakapan.Skema;

namespace EPupns.Bot.Percakapan.Masuk;

/// <summary>What the person did, read from the activity and the present question.</summary>
public sealed class Masukan
{
    /// <summary>Text without control characters and outer white space; empty for files and other content.</summary>
    public string Teks { get; init; } = "";

    /// <summary>Command without the slash, lower case; null when it was none.</summary>
    public string? Perintah { get; init; }

    /// <summary>What followed the command.</summary>
    public string Argumen { get; init; } = "";

    /// <summary>Code of the button of the present question, pressed or typed by its words.</summary>
    public string? Kode { get; init; }

    /// <summary>A button of a question that was answered already, or one that we never made.</summary>
    public bool TombolUsang { get; init; }

    /// <summary>Files.</summary>
    public IReadOnlyList<Attachment> Berkas { get; init; } = [];

    /// <summary>Code of the verifier's question whose message this one answers; null when it answers none.</summary>
    public string? Membalas { get; init; }

    /// <summary>Content that is neither text nor file: stiker, suara, lokasi, kontak, disunting …</summary>
    public string? IsiLain { get; init; }

    /// <summary>The person wants to leave the question out.</summary>
    public bool Lewat => Kode == "lewati" || Perintah == "lewati";

    /// <summary>Something that can answer a question that expects words.</summary>
    public bool AdaTeks => Teks.Length > 0 && Kode is null;
}
