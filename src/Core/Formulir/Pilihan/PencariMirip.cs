using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Finds the choices that what was typed is close to: a slip of the thumb, a word left out, a word not finished.</summary>
internal sealed class PencariMirip(IEnumerable<(IReadOnlyList<string> Kata, Butir Butir)> ejaan)
{
    private const int PalingPendek = 4;
    private const int KetikanTerpendek = 3;
    private const double Seri = 0.5;
    private const int TawaranTerbanyak = 3;

    private readonly List<(string Kunci, IReadOnlyList<string> Kata, Butir Butir)> _ejaan = [.. ejaan.Select(e => (string.Concat(e.Kata), e.Kata, e.Butir))];

    /// <summary>Choices within a slip or two; those nearly as close as the closest are all there.</summary>
    public IReadOnlyList<Butir> Mirip(IReadOnlyList<string> kata)
    {
        var kunci = string.Concat(kata);
        if (kunci.Length < KetikanTerpendek)
        {
            return [];
        }

        var batas = Batas(kunci.Length);
        var dekat = Jarak(kunci, batas).Where(j => j.Jarak <= batas && SamaAngka(kunci, j.Kunci)).ToList();
        return dekat.Count == 0 ? [] : [.. dekat.Where(j => j.Jarak <= dekat.Min(d => d.Jarak) + Seri).OrderBy(j => j.Jarak).Select(j => j.Butir).Distinct()];
    }

    /// <summary>True for two words that are within a slip or two.</summary>
    public static bool Serupa(string ketikan, string kata) =>
        ketikan == kata || (ketikan.Length >= KetikanTerpendek && kata.Length >= PalingPendek && JarakKetik.Hitung(ketikan, kata, Batas(ketikan.Length)) <= Batas(ketikan.Length));

    /// <summary>Choices that have every word, or its beginning.</summary>
    public IReadOnlyList<Butir> Memuat(IReadOnlyList<string> kata) => !kata.Any(k => k.Length >= 3) ? []
        : [.. _ejaan.Where(e => e.Kunci.Length >= PalingPendek && kata.All(k => e.Kata.Any(a => a == k || (k.Length >= 3 && a.StartsWith(k, StringComparison.Ordinal)))))
            .Select(e => e.Butir).Distinct()];

    /// <summary>The closest few, for somebody who has to choose anew.</summary>
    public IReadOnlyList<Butir> Terdekat(IReadOnlyList<string> kata)
    {
        var kunci = string.Concat(kata);
        return kunci.Length < PalingPendek ? []
            : [.. Jarak(kunci, kunci.Length / 2.0).Where(j => j.Jarak <= kunci.Length / 2.0).OrderBy(j => j.Jarak).Select(j => j.Butir).Distinct().Take(TawaranTerbanyak)];
    }

    private IEnumerable<(string Kunci, Butir Butir, double Jarak)> Jarak(string kunci, double batas) => _ejaan.Where(e => e.Kunci.Length >= PalingPendek)
        .Select(e => (e.Kunci, e.Butir, JarakKetik.Hitung(kunci, e.Kunci, batas) + (kunci[0] == e.Kunci[0] ? 0 : 0.4)));

    // A digit says which of several: it is no slip.
    private static bool SamaAngka(string satu, string dua) => satu.Where(char.IsAsciiDigit).SequenceEqual(dua.Where(char.IsAsciiDigit));

    private static double Batas(int panjang) => panjang switch
    {
        <= 4 => 0.7,
        5 => 1.0,
        <= 7 => 1.4,
        _ => 2.0,
    };
}
