using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// A word of an answer in its one spelling: lower case, no accents, abbreviations written out, Roman numerals and the first number
/// words as digits. <c>Penata Tk. I</c> and <c>penata tingkat satu</c> have the same words.
/// </summary>
/// <param name="Baku">The one spelling.</param>
/// <param name="Mulai">Where it begins in the text.</param>
/// <param name="Akhir">Where it ends, exclusive.</param>
public readonly record struct KataKetikan(string Baku, int Mulai, int Akhir)
{
    private static readonly FrozenDictionary<string, string> Ejaan = new Dictionary<string, string[]>
    {
        ["1"] = ["i", "satu"], ["2"] = ["ii", "dua"], ["3"] = ["iii", "tiga"], ["4"] = ["iv", "empat"], ["5"] = ["v", "lima"],
        ["6"] = ["vi", "enam"], ["7"] = ["tujuh"], ["8"] = ["delapan"], ["9"] = ["sembilan"],
        ["belum"] = ["blm", "blum", "belom", "blom"], ["sudah"] = ["sdh", "udh", "udah", "sdah", "dah"],
        ["tidak"] = ["tdk", "tak", "gak", "ga", "gk", "nggak", "ngga", "enggak", "engga", "ndak", "kagak", "tidk"],
        ["saya"] = ["sy", "sya", "aku"], ["bapak"] = ["bpk", "bapa"], ["dari"] = ["dr"], ["pada"] = ["pd"], ["yang"] = ["yg"],
        ["dengan"] = ["dgn", "dg"], ["untuk"] = ["utk"], ["seperti"] = ["spt", "sprti"], ["tadi"] = ["td"],
        ["tahun"] = ["thn", "th"], ["bulan"] = ["bln", "bl"], ["tanggal"] = ["tgl", "tggl", "tngl"], ["nomor"] = ["no", "nmr", "nomer", "nomo"],
        ["golongan"] = ["gol", "glngan", "golngan"], ["tingkat"] = ["tk", "tkt", "tkat"], ["jabatan"] = ["jab", "jbtn"], ["pegawai"] = ["peg", "pgw"],
        ["fungsional"] = ["fung", "fungs"], ["struktural"] = ["strukt", "struk"], ["kabupaten"] = ["kab"], ["provinsi"] = ["prov", "prop", "propinsi"],
        ["ijazah"] = ["ijasah", "ijazh", "ijzh"], ["akta"] = ["akte"], ["diploma"] = ["dip", "dipl"], ["istri"] = ["isteri"], ["jalan"] = ["jl", "jln"],
        ["orangtua"] = ["ortu"], ["pendidikan"] = ["pend", "pendd"], ["angkatan"] = ["angk"], ["eselon"] = ["es", "esl", "esselon", "eslon"],
        ["kecamatan"] = ["kec"], ["kelurahan"] = ["kel"], ["meninggal"] = ["mninggal", "meningal"],
    }.SelectMany(e => e.Value.Select(v => KeyValuePair.Create(v, e.Key))).ToFrozenDictionary();

    /// <summary>The words, in order. Letters and digits are words of their own: <c>pim4</c> is <c>pim 4</c>.</summary>
    public static IReadOnlyList<KataKetikan> Urai(string teks)
    {
        var hasil = new List<KataKetikan>();
        for (var i = 0; i < teks.Length;)
        {
            var akhir = i;
            while (akhir < teks.Length && Jenis(teks[akhir]) is not 0 and var jenis && jenis == Jenis(teks[i]))
            {
                akhir++;
            }

            if (akhir > i && LipatAksara.Lipat(teks[i..akhir]) is { Length: > 0 } lipatan)
            {
                hasil.Add(new(Ejaan.GetValueOrDefault(lipatan, lipatan), i, akhir));
            }

            i = Math.Max(i + 1, akhir);
        }

        return hasil;
    }

    /// <summary>The words alone.</summary>
    public static IReadOnlyList<string> Baca(string teks) => [.. Urai(teks).Select(k => k.Baku)];

    /// <summary>The words written together: what two spellings of the same thing have in common.</summary>
    public static string Kunci(string teks) => string.Concat(Baca(teks));

    // 0 separates, 1 is a letter, 2 a digit. Halves of a character outside the first plane go with letters.
    private static int Jenis(char satu) => char.IsDigit(satu) ? 2 : char.IsLetter(satu) || char.IsSurrogate(satu) ? 1 : 0;
}
