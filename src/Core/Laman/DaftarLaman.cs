using System.Collections.Concurrent;

namespace EPupns.Core.Laman;

/// <summary>The public pages (features.md G3–G7): what they are called and the text that ships with the program (<c>conversations/laman</c>).</summary>
public static class DaftarLaman
{
    /// <summary>Questions and answers: read by the chat and by the page that searches them.</summary>
    public const string TanyaJawab = "tanya-jawab";

    private static readonly ConcurrentDictionary<string, VersiLaman> Bawaan = new();

    /// <summary>The pages, in the order in which they are listed; all but the last are Markdown.</summary>
    public static IReadOnlyList<string> Kode { get; } = ["cara-daftar", "tentang", "dasar-hukum", "tujuan", "sanksi", "berita", "kontak", TanyaJawab];

    /// <summary>The text that ships with the program.</summary>
    /// <exception cref="ArgumentException">There is no such page.</exception>
    public static VersiLaman Awal(string kode) => Kode.Contains(kode) ? Bawaan.GetOrAdd(kode, Muat) : throw new ArgumentException($"Tidak ada laman {kode}.", nameof(kode));

    private static VersiLaman Muat(string kode)
    {
        if (kode == TanyaJawab)
        {
            return Versi(kode, "Tanya jawab", Baca("tanya-jawab.txt"));
        }

        var isi = Baca($"laman/{kode}.md");
        var baris = isi.IndexOf('\n', StringComparison.Ordinal);
        return Versi(kode, isi[..baris].TrimStart('#', ' ').TrimEnd(), isi[(baris + 1)..].Trim());
    }

    private static VersiLaman Versi(string kode, string judul, string isi) => new() { Kode = kode, Judul = judul, Isi = isi, Oleh = "" };

    private static string Baca(string nama)
    {
        using var isi = new StreamReader(typeof(DaftarLaman).Assembly.GetManifestResourceStream(nama)!);
        return isi.ReadToEnd().ReplaceLineEndings("\n");
    }
}
