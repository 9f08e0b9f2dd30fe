namespace EPupns.Core.Referensi.Pencarian;

/// <summary>How many slips lie between two words: a letter wrong, missing, too many, or two neighbours swapped.</summary>
internal static class JarakKata
{
    /// <summary>Slips that a word of this length may have and still be recognised: none in short words, where every slip is another word.</summary>
    public static int Boleh(int panjang) => panjang switch { < 3 => 0, < 7 => 1, _ => 2 };

    /// <summary>The distance, or more than <paramref name="paling"/> when it is larger.</summary>
    public static int Hitung(string a, string b, int paling)
    {
        if (Math.Abs(a.Length - b.Length) > paling)
        {
            return paling + 1;
        }

        Span<int> dua = stackalloc int[b.Length + 1];
        Span<int> satu = stackalloc int[b.Length + 1];
        Span<int> kini = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            satu[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            kini[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                kini[j] = Math.Min(Math.Min(kini[j - 1], satu[j]) + 1, satu[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    kini[j] = Math.Min(kini[j], dua[j - 2] + 1);
                }
            }

            var lama = dua;
            dua = satu;
            satu = kini;
            kini = lama;
        }

        return satu[b.Length];
    }
}
