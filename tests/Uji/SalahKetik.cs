namespace EPupns.Uji;

/// <summary>Damages names as fingers do: two neighbours swapped, a letter left out, doubled, or its neighbour on the keyboard hit.</summary>
public static class SalahKetik
{
    private static readonly string[] Papan = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>One slip in a letter of a word of at least four letters; the name itself when it has none. Digits stay: another digit is another school.</summary>
    public static string Rusak(string nama, Random acak)
    {
        var teks = nama.ToLowerInvariant();
        var calon = Enumerable.Range(0, teks.Length).Where(i => char.IsAsciiLetter(teks[i]) && PanjangKata(teks, i) >= 4).ToList();
        if (calon.Count == 0)
        {
            return teks;
        }

        var letak = calon[acak.Next(calon.Count)];
        return acak.Next(4) switch
        {
            0 when letak + 1 < teks.Length && char.IsAsciiLetter(teks[letak + 1]) => teks[..letak] + teks[letak + 1] + teks[letak] + teks[(letak + 2)..],
            1 => teks[..letak] + teks[(letak + 1)..],
            2 => teks[..letak] + teks[letak] + teks[letak..],
            _ => teks[..letak] + Tetangga(teks[letak], acak) + teks[(letak + 1)..],
        };
    }

    private static int PanjangKata(string teks, int letak)
    {
        var awal = letak;
        while (awal > 0 && char.IsAsciiLetter(teks[awal - 1]))
        {
            awal--;
        }

        var akhir = letak;
        while (akhir < teks.Length && char.IsAsciiLetter(teks[akhir]))
        {
            akhir++;
        }

        return akhir - awal;
    }

    private static char Tetangga(char huruf, Random acak)
    {
        var baris = Papan.First(b => b.Contains(huruf, StringComparison.Ordinal));
        var letak = baris.IndexOf(huruf, StringComparison.Ordinal);
        return baris[letak == 0 ? 1 : letak == baris.Length - 1 ? letak - 1 : letak + (acak.Next(2) == 0 ? 1 : -1)];
    }
}
