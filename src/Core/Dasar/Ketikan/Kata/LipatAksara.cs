using System.Text;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// Folds a text to what stays the same however it is typed: lower case, no accents, no spaces, no punctuation. Done by hand,
/// because without culture data the framework's Unicode normalisation changes nothing.
/// </summary>
public static class LipatAksara
{
    private const string Beraksen = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıİĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";
    private const string Polos = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    /// <summary>The folded text: letters and digits only.</summary>
    public static string Lipat(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var aksara in teks.EnumerateRunes())
        {
            if (Rune.IsDigit(aksara))
            {
                hasil.Append((char)('0' + (int)Rune.GetNumericValue(aksara)));
            }
            else if (Rune.IsLetter(aksara))
            {
                hasil.Append(Huruf(Rune.ToLowerInvariant(aksara)));
            }
        }

        return hasil.ToString();
    }

    /// <summary>Digits of any script as 0–9; everything else as it is.</summary>
    public static string Angka(string teks) => string.Concat(teks.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));

    private static string Huruf(Rune huruf) => huruf.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ð' => "d",
        // Full-width forms, which some keyboards send.
        >= 0xFF41 and <= 0xFF5A => ((char)(huruf.Value - 0xFF41 + 'a')).ToString(),
        _ => huruf.IsBmp && Beraksen.IndexOf((char)huruf.Value, StringComparison.Ordinal) is >= 0 and var letak
            ? Polos[letak].ToString()
            : huruf.ToString(),
    };
}
