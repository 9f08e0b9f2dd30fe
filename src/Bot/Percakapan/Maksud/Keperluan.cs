using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>Something that people may want, with the words by which it is recognised (conversations/maksud.yaml).</summary>
/// <param name="Kode">Name.</param>
/// <param name="Label">Words on its button.</param>
/// <param name="Judul">How the bot says back what it understood.</param>
/// <param name="Arah">Where it leads.</param>
/// <param name="Lemah">Counts only when nothing else was meant: a greeting, a cry for help.</param>
/// <param name="Isyarat">What speaks for it and against it.</param>
/// <param name="Contoh">Sentences that must be understood with certainty.</param>
internal sealed record Keperluan(
    string Kode, string Label, string Judul, Arah Arah, bool Lemah, IReadOnlyList<Isyarat> Isyarat, IReadOnlyList<string> Contoh)
{
    private const string Awalan = "maksud.";

    /// <summary>Where it leads who is logged in; null when that is no other place.</summary>
    public Arah? ArahSetelahMasuk { get; init; }

    /// <summary>Its button, which works inside a flow too.</summary>
    public Tombol Tombol => new(Label, Awalan + Kode);

    /// <summary>Name of what a button of this kind asks for; null for other buttons.</summary>
    public static string? DariTombol(string? kode) =>
        kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? kode[Awalan.Length..] : null;
}

/// <summary>Where a wish leads.</summary>
internal abstract record Arah
{
    /// <summary>Stands for the person's own words, where a flow begins with them.</summary>
    public const string KataOrang = "{kata}";

    /// <summary>A flow, with a word to begin with.</summary>
    public sealed record KeAlur(string Nama, string? Argumen) : Arah;

    /// <summary>Something that <see cref="Penyela"/> does at once.</summary>
    public sealed record KeTindakan(string Nama) : Arah;

    /// <summary>A question with these wishes as buttons.</summary>
    public sealed record KePilihan(IReadOnlyList<string> Kode) : Arah;

    /// <summary>Reads <c>alur NAME [argument]</c>, <c>tindakan NAME</c> or <c>pilih CODE CODE …</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Arah Baca(string teks) => teks.Split(' ') switch
    {
        ["alur", var nama] => new KeAlur(nama, null),
        ["alur", var nama, var argumen] => new KeAlur(nama, argumen),
        ["tindakan", var nama] => new KeTindakan(nama),
        ["pilih", .. { Length: > 0 } kode] => new KePilihan(kode),
        _ => throw new FormatException($"Arah maksud tidak dikenal: {teks}"),
    };
}
