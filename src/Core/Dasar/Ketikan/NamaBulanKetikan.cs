namespace EPupns.Core.Dasar.Ketikan;

/// <summary>The month a word means: full names, abbreviations, old spellings, Roman numerals, and long names with one slip.</summary>
internal static class NamaBulanKetikan
{
    private static readonly (string Kata, int Bulan)[] Lengkap =
    [
        ("januari", 1), ("februari", 2), ("pebruari", 2), ("maret", 3), ("april", 4), ("mei", 5), ("juni", 6), ("juli", 7), ("agustus", 8),
        ("september", 9), ("oktober", 10), ("november", 11), ("nopember", 11), ("desember", 12),
    ];

    private static readonly (string Kata, int Bulan)[] Lain =
    [
        ("agt", 8), ("ags", 8), ("agst", 8), ("aug", 8), ("sept", 9), ("oct", 10), ("dec", 12), ("may", 5), ("march", 3), ("october", 10),
        ("december", 12), ("i", 1), ("ii", 2), ("iii", 3), ("iv", 4), ("v", 5), ("vi", 6), ("vii", 7), ("viii", 8), ("ix", 9), ("x", 10), ("xi", 11),
        ("xii", 12),
    ];

    /// <summary>1 to 12; null when the word is no month or could be two.</summary>
    /// <param name="kata">Lower case.</param>
    public static int? Cari(string kata)
    {
        foreach (var (nama, bulan) in Lain)
        {
            if (nama == kata)
            {
                return bulan;
            }
        }

        // Shorter beginnings mean two months: "ju", "ma".
        return kata.Length < 3 ? null : Tunggal(kata, Berawal) ?? (kata.Length < 5 ? null : Tunggal(kata, SatuSelip));
    }

    private static int? Tunggal(string kata, Func<string, string, bool> cocok)
    {
        var bulan = Lengkap.Where(b => cocok(b.Kata, kata)).Select(b => b.Bulan).Distinct().ToList();
        return bulan is [var satu] ? satu : null;
    }

    private static bool Berawal(string nama, string kata) => nama.StartsWith(kata, StringComparison.Ordinal);

    // One letter too many, too few or wrong.
    private static bool SatuSelip(string nama, string kata)
    {
        if (Math.Abs(nama.Length - kata.Length) > 1)
        {
            return false;
        }

        var awal = nama.AsSpan().CommonPrefixLength(kata);
        var sisaNama = nama.AsSpan(awal);
        var sisaKata = kata.AsSpan(awal);
        return sisaNama.Length.CompareTo(sisaKata.Length) switch
        {
            > 0 => sisaNama[1..].SequenceEqual(sisaKata),
            < 0 => sisaKata[1..].SequenceEqual(sisaNama),
            _ => sisaNama.IsEmpty || sisaNama[1..].SequenceEqual(sisaKata[1..]),
        };
    }
}
