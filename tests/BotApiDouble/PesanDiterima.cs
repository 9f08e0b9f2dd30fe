namespace EPupns.BotApiDouble;

/// <summary>One message of the bot as the person sees it now; a snapshot, later edits make a new one.</summary>
public sealed record PesanDiterima
{
    public required int Id { get; init; }

    /// <summary>Plain text, or the caption of a file.</summary>
    public required string Teks { get; init; }

    /// <summary>The text as the bot wrote it, when it wrote HTML.</summary>
    public string? Html { get; init; }

    public IReadOnlyList<Entitas> Entitas { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<Tombol>> Baris { get; init; } = [];

    public BerkasDiterima? Dokumen { get; init; }

    public BerkasDiterima? Foto { get; init; }

    /// <summary>protect_content: cannot be forwarded or saved.</summary>
    public bool Terlindung { get; init; }

    public bool Senyap { get; init; }

    public bool Dihapus { get; init; }

    public bool Disunting { get; init; }

    public int? MembalasKe { get; init; }

    /// <summary>Name of the topic where it stands.</summary>
    public string? Topik { get; init; }

    public IEnumerable<Tombol> Tombol => Baris.SelectMany(baris => baris);

    public IEnumerable<string> Label => Tombol.Select(tombol => tombol.Label);

    public IEnumerable<string> Salinan => Tombol.Select(tombol => tombol.Salin).OfType<string>();

    public override string ToString() => string.Join(' ',
        new[] { Teks, Dokumen is null ? "" : $"<{Dokumen.Nama}>", Foto is null ? "" : "<foto>", Dihapus ? "(dihapus)" : "" }
            .Concat(Label.Select(label => $"[{label}]")).Where(bagian => bagian.Length > 0));
}
