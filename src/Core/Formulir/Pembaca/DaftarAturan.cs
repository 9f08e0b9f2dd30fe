using System.Text;
using System.Text.RegularExpressions;

namespace EPupns.Core.Formulir;

/// <summary>Writes the table of a form's rules as Markdown, each with the stories that set it off and clear it again.</summary>
public static partial class DaftarAturan
{
    /// <summary>The whole text; the same form and stories always give the same text.</summary>
    /// <param name="definisi">The form.</param>
    /// <param name="kisah">Name and text of each story, in order.</param>
    public static string Tulis(DefinisiFormulir definisi, IReadOnlyList<(string Nama, string Teks)> kisah)
    {
        var tanda = kisah.SelectMany(k => BacaTanda(k.Teks).Select(t => (t.Aturan, t.Memicu, k.Nama))).Distinct().ToLookup(t => (t.Aturan, t.Memicu), t => t.Nama);
        var teks = new StringBuilder();
        teks.Append("# Aturan formulir\n\nDihasilkan dari definisi formulir (`dotnet run --project src/WebPortal -- kamus`); jangan diubah dengan tangan.\n\n");
        teks.Append("**Galat** menghalangi pengiriman; **peringatan** boleh dijelaskan dalam satu kalimat dan terlihat oleh verifikator. *Kirim*: dinilai hanya ketika formulir akan dikirim. ");
        teks.Append("*Verifikator*: tidak dikatakan kepada PNS. Setiap isian juga menjaga bentuknya sendiri: panjang, angka, kode daftar, dan tanggal yang tidak mungkin setelah hari ini.\n\n");
        teks.Append("| nomor | aturan | berat | sumber | isian | kisah |\n|---|---|---|---|---|---|\n");
        foreach (var a in definisi.Aturan.OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            teks.Append($"| {a.Id} | {a.Uraian}{(a.SelesaiOleh is { } lain ? $" (atau {lain} dijelaskan)" : "")} | {Berat(a)} | {a.Asal} | {string.Join(", ", a.Atas.Select(i => $"{i.Bagian.Kode}.{i.Isian.Kode}"))} | {Kisah(a, tanda)} |\n");
        }

        return teks.ToString();
    }

    /// <summary>The marks of a story: lines <c># memicu V08a V09</c> (set off here) and <c># bersih V08a</c> (not, or no longer).</summary>
    public static IEnumerable<(string Aturan, bool Memicu)> BacaTanda(string teks) =>
        Tanda().Matches(teks).SelectMany(m => m.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => (a, m.Groups[1].Value == "memicu")));

    private static string Berat(Aturan aturan) => string.Join(
        ", ", new[] { aturan.Berat == Formulir.Berat.Galat ? "galat" : "peringatan", aturan.SaatKirim ? "*kirim*" : null, aturan.HanyaVerifikator ? "*verifikator*" : null }.OfType<string>());

    private static string Kisah(Aturan aturan, ILookup<(string Aturan, bool Memicu), string> tanda) => aturan.Dijaga is { } dijaga ? $"tidak dapat dilanggar: {dijaga}"
        : string.Join(", ", tanda[(aturan.Id, true)].Union(tanda[(aturan.Id, false)]).Select(k => $"`{k}`"));

    [GeneratedRegex("^# (memicu|bersih) +(V[0-9a-z V]+)\\r?$", RegexOptions.Multiline)]
    private static partial Regex Tanda();
}
