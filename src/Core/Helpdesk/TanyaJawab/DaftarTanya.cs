namespace EPupns.Core.Helpdesk;

/// <summary>Reads conversations/tanya-jawab.txt, which is built into the program: <c>[code]</c>, <c>? question</c>, <c>+ other words</c>, and the answer.</summary>
public static class DaftarTanya
{
    /// <summary>Every entry, in the order of the file.</summary>
    public static IReadOnlyList<ButirTanya> Semua => field ??= Muat();

    /// <summary>Reads such a text.</summary>
    /// <exception cref="FormatException">An entry has no question or no answer, or a code is there twice.</exception>
    public static IReadOnlyList<ButirTanya> Baca(string teks)
    {
        var butir = teks.ReplaceLineEndings("\n").Split("\n[").Skip(1).Select(Satu).ToList();
        return butir.GroupBy(b => b.Kode).FirstOrDefault(g => g.Count() > 1) is { } ganda ? throw new FormatException($"Tanya-jawab: kode {ganda.Key} ada dua kali.") : butir;
    }

    private static ButirTanya Satu(string bagian)
    {
        var baris = bagian.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? Sesudah(string tanda) => baris.FirstOrDefault(b => b.StartsWith(tanda, StringComparison.Ordinal))?[tanda.Length..];
        var jawab = string.Join(' ', baris.Skip(1).Where(b => b[0] is not ('?' or '+' or '#')));
        return Sesudah("? ") is { } tanya && jawab.Length > 0 && baris[0].EndsWith(']')
            ? new ButirTanya(baris[0][..^1], tanya, jawab, Sesudah("+ ") ?? "")
            : throw new FormatException($"Tanya-jawab: {baris[0]} belum lengkap.");
    }

    private static IReadOnlyList<ButirTanya> Muat()
    {
        using var isi = new StreamReader(typeof(DaftarTanya).Assembly.GetManifestResourceStream("tanya-jawab.txt")!);
        return Baca(isi.ReadToEnd());
    }
}
