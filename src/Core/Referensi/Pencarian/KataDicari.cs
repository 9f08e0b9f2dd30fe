using EPupns.Core.Referensi.Pencarian.Indeks;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>A word that was typed, and the words of the list that it may stand for.</summary>
/// <param name="Kata">As typed, in one spelling.</param>
/// <param name="Banyak">How many rows have it; 0 when the list does not know it.</param>
/// <param name="Varian">What it may stand for, best first; empty when nothing is near.</param>
internal sealed record KataDicari(string Kata, int Banyak, IReadOnlyList<VarianKata> Varian)
{
    /// <summary>How much it tells: rare words and numbers more than "negeri".</summary>
    public double Bobot { get; } = PecahKata.Angka(Kata) ? 2.5 : 1 + Math.Log(1 + (200_000.0 / Math.Max(Banyak, 5))) / 4;

    /// <summary>Rows that have any of its variants, at the most.</summary>
    public int Perkiraan { get; } = Varian.Sum(v => v.Ada.Banyak);

    /// <summary>How well a word of a row fits: 1 exact, less for a slip, 0 not at all.</summary>
    public double Mutu(string kata)
    {
        foreach (var varian in Varian)
        {
            if (varian.Kata == kata)
            {
                return varian.Mutu;
            }
        }

        return 0;
    }
}

/// <summary>A word of the list that a typed word may stand for.</summary>
/// <param name="Ada">The word, and how many rows have it.</param>
/// <param name="Mutu">1 exact, 0.9 its beginning, less for a slip.</param>
internal sealed record VarianKata(KataDaftar Ada, double Mutu)
{
    /// <summary>The word.</summary>
    public string Kata => Ada.Kata;
}

/// <summary>One way to read what was typed.</summary>
/// <param name="Kata">Its words in order.</param>
/// <param name="Andaian">What was assumed.</param>
internal sealed record Bacaan(IReadOnlyList<KataDicari> Kata, Andaian Andaian);

/// <summary>What is assumed in reading words.</summary>
internal enum Andaian
{
    /// <summary>Nothing: they are read as they stand.</summary>
    TidakAda = 0,

    /// <summary>A nickname or short name stands for something longer.</summary>
    Julukan = 1,

    /// <summary>Words were joined or split.</summary>
    Sambungan = 2,
}
