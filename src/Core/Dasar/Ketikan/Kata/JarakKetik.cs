namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// How far what was typed is from a word, in slips of the thumb: a neighbouring key, swapped letters, a missing vowel and a doubled
/// letter are small ones, another letter is a whole one.
/// </summary>
public static class JarakKetik
{
    private const double Kecil = 0.6;
    private const double Kembar = 0.3;
    private const double Penuh = 1;
    private static readonly string[] Baris = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    // Sounds that are heard and therefore written alike.
    private static readonly string[] Sebunyi = ["fv", "fp", "kq", "ie", "ou", "jy", "sz", "dt"];
    private static readonly double[] Harga = SemuaHarga();

    /// <summary>True for a, e, i, o, u.</summary>
    public static bool Vokal(char huruf) => huruf is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The set of a word's letters, for a quick look before the slow one.</summary>
    public static int Huruf(string kata) => kata.Where(char.IsAsciiLetterLower).Aggregate(0, (h, c) => h | (1 << (c - 'a')));

    /// <summary>The distance from what was typed to the word; anything above <paramref name="batas"/> when it is farther than that.</summary>
    public static double Hitung(ReadOnlySpan<char> ketikan, ReadOnlySpan<char> kata, double batas)
    {
        // Longer than any word we know: nothing to compare, and nothing for the stack.
        if (ketikan.Length > 40 || kata.Length > 40)
        {
            return double.MaxValue;
        }

        Span<double> duaLalu = stackalloc double[kata.Length + 1];
        Span<double> lalu = stackalloc double[kata.Length + 1];
        Span<double> kini = stackalloc double[kata.Length + 1];
        for (var j = 1; j <= kata.Length; j++)
        {
            lalu[j] = lalu[j - 1] + Hilang(kata, j - 1);
        }

        for (var i = 1; i <= ketikan.Length; i++)
        {
            kini[0] = lalu[0] + Lebih(ketikan, i - 1);
            for (var j = 1; j <= kata.Length; j++)
            {
                var terkecil = Math.Min(Math.Min(lalu[j] + Lebih(ketikan, i - 1), kini[j - 1] + Hilang(kata, j - 1)), lalu[j - 1] + Tukar(ketikan[i - 1], kata[j - 1]));
                var terbalik = i > 1 && j > 1 && ketikan[i - 1] == kata[j - 2] && ketikan[i - 2] == kata[j - 1];
                kini[j] = terbalik ? Math.Min(terkecil, duaLalu[j - 2] + Kecil) : terkecil;
            }

            if (Terkecil(kini) > batas && Terkecil(lalu) > batas)
            {
                return double.MaxValue;
            }

            var bekas = duaLalu;
            duaLalu = lalu;
            lalu = kini;
            kini = bekas;
        }

        return lalu[kata.Length];
    }

    private static double Tukar(char satu, char dua) => satu == dua ? 0 : char.IsAsciiLetterLower(satu) && char.IsAsciiLetterLower(dua) ? Harga[Letak(satu, dua)] : Penuh;

    private static double Lebih(ReadOnlySpan<char> ketikan, int letak) => letak > 0 && ketikan[letak] == ketikan[letak - 1] ? Kembar : Penuh;

    private static double Hilang(ReadOnlySpan<char> kata, int letak) =>
        letak > 0 && kata[letak] == kata[letak - 1] ? Kembar : Vokal(kata[letak]) ? Kecil : Penuh;

    private static double Terkecil(ReadOnlySpan<double> baris)
    {
        var terkecil = baris[0];
        foreach (var satu in baris)
        {
            terkecil = Math.Min(terkecil, satu);
        }

        return terkecil;
    }

    private static int Letak(char satu, char dua) => ((satu - 'a') * 26) + dua - 'a';

    private static double[] SemuaHarga()
    {
        var harga = Enumerable.Repeat(Penuh, 26 * 26).ToArray();
        var letak = Baris.SelectMany((baris, b) => baris.Select((huruf, k) => (huruf, b, k: k + (b * 0.5)))).ToList();
        var dekat = letak.SelectMany(s => letak.Where(d => Math.Abs(s.b - d.b) <= 1 && Math.Abs(s.k - d.k) <= 1), (s, d) => (s.huruf, d.huruf));
        foreach (var (satu, dua) in dekat.Concat(Sebunyi.SelectMany(s => new[] { (s[0], s[1]), (s[1], s[0]) })))
        {
            harga[Letak(satu, dua)] = Kecil;
        }

        return harga;
    }
}
