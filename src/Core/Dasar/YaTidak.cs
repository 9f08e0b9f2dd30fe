using System.Collections.Frozen;

namespace EPupns.Core.Dasar;

/// <summary>Yes and no as people type them (domain.md §6). What is neither, or both, is not guessed.</summary>
public static class YaTidak
{
    private static readonly FrozenSet<string> Ya = FrozenSet.Create(
        "y", "ya", "iya", "iyah", "yah", "yes", "yup", "ok", "oke", "okay", "oks", "sip", "siap", "setuju", "boleh", "mau", "👍", "✅", "✓", "✔");

    // With a "not" before them they mean no: "tidak sesuai".
    private static readonly FrozenSet<string> Tepat = FrozenSet.Create(
        "betul", "btl", "benar", "bener", "bnr", "sesuai", "cocok", "tepat", "setuju", "mau", "boleh");

    private static readonly FrozenSet<string> Sangkal = FrozenSet.Create(
        "t", "tidak", "tdk", "tak", "gak", "ga", "gk", "nggak", "ngga", "enggak",
        "bukan", "bkn", "belum", "blm", "jangan", "jgn", "no", "n", "👎", "❌", "✗");

    private static readonly FrozenSet<string> Keliru = FrozenSet.Create("salah", "slh", "keliru", "beda", "berbeda");

    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "pak", "bapak", "bu", "ibu", "min", "admin", "kak", "mas", "mbak", "dong", "kok", "lah", "saja", "aja",
        "sudah", "sdh", "udah", "udh", "itu", "terima", "kasih", "makasih");

    /// <summary>True for yes, false for no, null when it is neither or could be both.</summary>
    public static bool? Baca(string? teks)
    {
        var kata = Kata(teks ?? "").Where(k => !Basa.Contains(k)).ToList();
        return kata switch
        {
            [] => null,
            [var satu, var dua] when Sangkal.Contains(satu) && Tepat.Contains(dua) => false,
            _ when kata.TrueForAll(k => Ya.Contains(k) || Tepat.Contains(k)) => true,
            _ when kata.TrueForAll(Sangkal.Contains) || kata.TrueForAll(Keliru.Contains) => false,
            _ => null,
        };
    }

    private static string[] Kata(string teks)
    {
        var bersih = string.Concat(teks.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || char.IsSymbol(c) || char.IsSurrogate(c) ? c : ' '));
        return [.. bersih.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Ringkas)];
    }

    // "iyaaa" is "iya", "okeee" is "oke": a letter drawn out at the end counts once.
    private static string Ringkas(string kata)
    {
        var akhir = kata.Length;
        while (akhir > 1 && char.IsLetter(kata[akhir - 1]) && kata[akhir - 1] == kata[akhir - 2])
        {
            akhir--;
        }

        return kata[..akhir];
    }
}
