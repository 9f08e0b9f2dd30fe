namespace EPupns.Core.Cetak.Huruf;

/// <summary>What stands for a letter that WinAnsi lacks: its letter without the mark, a spelling, or a sign drawn with keys.</summary>
internal static class AlihAksara
{
    private const int AwalLatin = 0x0100;
    private const int AwalLatinTambahan = 0x1E00;

    // U+0100–U+024F, one base letter a place; a full stop where one letter is not enough.
    private const string Latin =
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLlL" +
        "lLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs" +
        "bBBb..OCcDDDd.EEEF.GG.IIKkl.WNnOOo..Pp.....tTtTUuUVYyZz........." +
        ".............AaIiOoUuUuUuUuUueAaAa..GgGgKkOoOo..j...Gg..NnAa..Oo" +
        "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..HhNd..ZzAaEeOoOoOoOoYylntj..ACcLT." +
        "...BU.EeJj..RrYy";

    // U+1E00–U+1EFF.
    private const string LatinTambahan =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm" +
        "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv" +
        "WwWwWwWwWwXxXxYyZzZzZzhtwy.sss..AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe" +
        "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy....Yy";

    private static readonly Dictionary<int, string> Ejaan = new()
    {
        ['\t'] = "    ", [0x00AD] = "-", ['ĳ'] = "ij", ['Ĳ'] = "IJ", ['ŉ'] = "'n", ['Ǆ'] = "DZ", ['ǅ'] = "Dz",
        ['ǆ'] = "dz", ['Ǉ'] = "LJ", ['ǈ'] = "Lj", ['ǉ'] = "lj", ['Ǌ'] = "NJ", ['ǋ'] = "Nj", ['ǌ'] = "nj", ['Ǳ'] = "DZ",
        ['ǲ'] = "Dz", ['ǳ'] = "dz", ['Ǣ'] = "Æ", ['ǣ'] = "æ", ['Ǽ'] = "Æ", ['ǽ'] = "æ", ['ẞ'] = "SS", ['ﬀ'] = "ff", ['ﬁ'] = "fi",
        ['ﬂ'] = "fl", ['ﬃ'] = "ffi", ['ﬄ'] = "ffl", ['ʼ'] = "'", ['ʻ'] = "'", ['ʹ'] = "'", ['ʾ'] = "'", ['ʿ'] = "'", ['′'] = "'",
        ['″'] = "\"", ['‛'] = "'", ['‐'] = "-", ['‑'] = "-", ['‒'] = "–", ['―'] = "—", ['−'] = "-", ['‥'] = "..",
        ['⁄'] = "/", ['∕'] = "/", ['∙'] = "·", ['⋅'] = "·", ['●'] = "•", ['▪'] = "•", ['■'] = "•", ['○'] = "o", ['∗'] = "*", ['≤'] = "<=",
        ['≥'] = ">=", ['≠'] = "!=", ['≈'] = "~", ['→'] = "->", ['←'] = "<-", ['↔'] = "<->", ['⇒'] = "=>", ['☐'] = "[ ]",
        ['☑'] = "[v]", ['☒'] = "[x]", ['✅'] = "[v]", ['❎'] = "[x]", ['✓'] = "v", ['✔'] = "v", ['✗'] = "x", ['✘'] = "x",
        ['❌'] = "x", ['№'] = "No.", ['℃'] = "°C", ['Ω'] = "Ohm", ['₩'] = "KRW", ['₹'] = "Rs", [0x3000] = " ",
    };

    /// <summary>The substitute, in letters WinAnsi has; null when there is none.</summary>
    public static string? Cari(int rune)
    {
        if (Ejaan.TryGetValue(rune, out string? ejaan))
            return ejaan;
        return Huruf(Latin, rune - AwalLatin) ?? Huruf(LatinTambahan, rune - AwalLatinTambahan) ?? (Spasi(rune) ? " " : null);
    }

    /// <summary>Marks that belong to the letter before them, and selectors that only choose its look.</summary>
    public static bool TandaGabung(int rune) => rune is >= 0x0300 and <= 0x036F || PemilihRupa(rune);

    public static bool PemilihRupa(int rune) => rune is >= 0xFE00 and <= 0xFE0F;

    /// <summary>Letter and combining mark as one letter; 0 when WinAnsi has no such pair.</summary>
    public static char Paduan(char huruf, int tanda)
    {
        string pasangan = Pasangan(tanda);
        for (int i = 0; i < pasangan.Length; i += 2)
            if (pasangan[i] == huruf)
                return pasangan[i + 1];
        return '\0';
    }

    private static string Pasangan(int tanda) => tanda switch
    {
        0x0300 => "AÀEÈIÌOÒUÙaàeèiìoòuù",
        0x0301 => "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyý",
        0x0302 => "AÂEÊIÎOÔUÛaâeêiîoôuû",
        0x0303 => "AÃNÑOÕaãnñoõ",
        0x0308 => "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ",
        0x030A => "AÅaå",
        0x030C => "SŠsšZŽzž",
        0x0327 => "CÇcç",
        _ => "",
    };

    private static string? Huruf(string tabel, int letak) =>
        (uint)letak < (uint)tabel.Length && tabel[letak] != '.' ? tabel[letak].ToString() : null;

    private static bool Spasi(int rune) => rune is >= 0x2000 and <= 0x200A or 0x202F or 0x205F;
}
