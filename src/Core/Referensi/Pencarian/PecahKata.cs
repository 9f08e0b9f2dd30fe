using System.Text;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>A text as words in one spelling: lower case, no accents, letters apart from digits, Roman numerals as digits, no leading zeros.</summary>
internal static class PecahKata
{
    private const int PalingBanyak = 24;
    private const int KataTerpanjang = 40;

    /// <summary>The words, at most two dozen: no name of any list has more.</summary>
    public static string[] Pecah(string teks)
    {
        var kata = new List<string>();
        var kini = new StringBuilder();
        var angka = false;
        foreach (var aksara in teks.EnumerateRunes())
        {
            var digit = Rune.IsDigit(aksara);
            if (!digit && !Rune.IsLetter(aksara))
            {
                // "Ma'arif" is one word, "al-hikmah" two.
                if (aksara.Value is not ('\'' or '’' or '`'))
                {
                    Tutup(kata, kini);
                }

                continue;
            }

            if (kini.Length > 0 && digit != angka)
            {
                Tutup(kata, kini);
            }

            angka = digit;
            if (kini.Length < KataTerpanjang)
            {
                _ = aksara.IsAscii ? kini.Append(char.ToLowerInvariant((char)aksara.Value)) : kini.Append(LipatAksara.Lipat(aksara.ToString()));
            }

            if (kata.Count == PalingBanyak)
            {
                return [.. kata];
            }
        }

        Tutup(kata, kini);
        return [.. kata];
    }

    /// <summary>True for a number: a wrong digit is another school, never a slip.</summary>
    public static bool Angka(string kata) => char.IsAsciiDigit(kata[0]);

    private static void Tutup(List<string> kata, StringBuilder kini)
    {
        if (kini.Length == 0)
        {
            return;
        }

        var satu = kini.ToString();
        kata.Add(char.IsAsciiDigit(satu[0]) ? satu.TrimStart('0') is { Length: > 0 } angka ? angka : "0" : Romawi(satu)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? satu);
        kini.Clear();
    }

    // Up to XXXIX, which is more than any numbered school or level needs; longer letters are words ("mix", "di").
    private static int? Romawi(string kata)
    {
        if (kata.Length > 6 || kata.Any(c => c is not ('i' or 'v' or 'x')))
        {
            return null;
        }

        var nilai = 0;
        for (var i = 0; i < kata.Length; i++)
        {
            var ini = Nilai(kata[i]);
            nilai += i + 1 < kata.Length && ini < Nilai(kata[i + 1]) ? -ini : ini;
        }

        return nilai > 0 && Tulis(nilai) == kata ? nilai : null;
    }

    private static int Nilai(char huruf) => huruf switch { 'i' => 1, 'v' => 5, _ => 10 };

    private static string Tulis(int nilai) =>
        new string('x', nilai / 10) + new[] { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" }[nilai % 10];
}
