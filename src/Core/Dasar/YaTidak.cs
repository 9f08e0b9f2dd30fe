using System.Collections.Frozen;

namespace EPupns.Core.Dasar;

/// <summary>Yes and no as people type them (domain.md §6). What is neither, or both, or comes with a "but", is not guessed.</summary>
public static class YaTidak
{
    private static readonly FrozenSet<string> Ya = FrozenSet.Create(
        "y", "ya", "iya", "iyah", "yah", "yo", "yoi", "yoa", "yes", "yup", "yups", "yap", "yep", "yoh", "iyo", "hooh", "heeh", "inggih", "nggih", "muhun", "ok", "oke", "okey", "okay",
        "oks", "okes", "okeh", "k", "sip", "sipp", "siap", "baik", "baiklah", "tentu", "pasti", "setuju", "boleh", "mau", "lanjut", "lanjutkan", "👍", "👌", "✅", "✓", "✔", "☑", "💯");

    // With a "not" before them they mean no: "tidak sesuai".
    private static readonly FrozenSet<string> Tepat = FrozenSet.Create(
        "betul", "btl", "btul", "benar", "bener", "bnr", "leres", "sesuai", "cocok", "tepat", "pas", "setuju", "mau", "boleh", "yakin", "oke", "ok", "siap");

    private static readonly FrozenSet<string> Sangkal = FrozenSet.Create(
        "t", "tidak", "tdk", "tak", "gak", "ga", "gk", "g", "nggak", "ngga", "enggak", "engga", "ndak", "kagak", "mboten", "teu", "moal", "sanes", "ora", "kurang",
        "bukan", "bkn", "belum", "blm", "belom", "jangan", "jgn", "no", "nope", "n", "👎", "❌", "✗", "✖");

    // "bukan tidak" is a yes to some and a no to others.
    private static readonly FrozenSet<string> Bukan = FrozenSet.Create("bukan", "bkn");

    private static readonly FrozenSet<string> Keliru = FrozenSet.Create("salah", "slh", "keliru", "beda", "berbeda", "batal");

    private static readonly FrozenSet<string> Jadi = FrozenSet.Create("jadi", "jd", "usah", "perlu");

    private static readonly FrozenSet<string> Basa = FrozenSet.Create(
        "pak", "bapak", "bu", "ibu", "min", "admin", "kak", "mas", "mbak", "dong", "kok", "lah", "deh", "nih", "saja", "aja", "banget", "sekali", "semua", "semuanya",
        "sudah", "sdh", "udah", "udh", "itu", "data", "saya", "datanya", "terima", "kasih", "makasih", "🙏", "😊", "🙂");

    /// <summary>True for yes, false for no, null when it is neither or could be both.</summary>
    public static bool? Baca(string? teks)
    {
        var kata = Kata(teks ?? "").Where(k => !Basa.Contains(k)).ToList();
        return kata switch
        {
            [] => null,
            [var satu, var dua] when Sangkal.Contains(satu) && (Tepat.Contains(dua) || Jadi.Contains(dua)) => false,
            [var satu, var dua] when Bukan.Contains(satu) && Sangkal.Contains(dua) && !Bukan.Contains(dua) => null,
            _ when kata.TrueForAll(k => Ya.Contains(k) || Tepat.Contains(k)) => true,
            _ when kata.TrueForAll(Sangkal.Contains) || kata.TrueForAll(Keliru.Contains) => false,
            _ => null,
        };
    }

    private static string[] Kata(string teks)
    {
        var bersih = string.Concat(teks.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || char.IsSymbol(c) || char.IsSurrogate(c) ? c : ' '));
        return [.. bersih.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TanpaWarnaKulit).Select(Ringkas).Where(k => k.Length > 0)];
    }

    // 👍🏽 is 👍; two thumbs are one.
    private static string TanpaWarnaKulit(string kata)
    {
        var polos = string.Concat(kata.EnumerateRunes().Where(r => r.Value is not (>= 0x1F3FB and <= 0x1F3FF or 0xFE0F)));
        return polos.Length >= 4 && !char.IsLetterOrDigit(polos[0]) && polos == string.Concat(Enumerable.Repeat(polos[..2], polos.Length / 2)) ? polos[..2] : polos;
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
