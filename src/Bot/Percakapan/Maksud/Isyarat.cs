namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>
/// Words that together speak for (or, with a negative weight, against) a wish: <c>lupa sandi</c> in any order,
/// <c>tidak &gt; bisa &gt; masuk</c> in this one; <c>a|b</c> is either. Other words may stand between, but not many.
/// </summary>
internal sealed class Isyarat
{
    private const int Sela = 3;
    private static readonly HashSet<string> Sangkal = ["tidak", "bukan", "jangan"];
    private readonly string[][] _kata;
    private readonly bool _terurut;
    private readonly bool _menyangkal;

    /// <summary>Reads a cue.</summary>
    public Isyarat(string pola, double bobot)
    {
        _kata = [.. pola.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(k => k != ">").Select(k => k.Split('|'))];
        _terurut = pola.Contains('>', StringComparison.Ordinal);
        _menyangkal = _kata.Any(k => k.Any(Sangkal.Contains));
        Bobot = bobot;
    }

    /// <summary>How much it says.</summary>
    public double Bobot { get; }

    /// <summary>Every word it looks for.</summary>
    public IEnumerable<string> Kata => _kata.SelectMany(k => k);

    /// <summary>True when the sentence holds it and does not deny it.</summary>
    public bool Cocok(IReadOnlyList<string> kalimat)
    {
        for (var awal = 0; awal < kalimat.Count; awal++)
        {
            if (_kata[0].Contains(kalimat[awal]) && (_menyangkal || !Disangkal(kalimat, awal)) && Sisanya(kalimat, awal))
            {
                return true;
            }
        }

        return false;
    }

    // "jangan daftar", "tidak mau daftar"; but not "tidak bisa daftar", which is still about registering.
    private static bool Disangkal(IReadOnlyList<string> kalimat, int letak) =>
        letak > 0 && (Sangkal.Contains(kalimat[letak - 1]) || (letak > 1 && kalimat[letak - 1] == "mau" && Sangkal.Contains(kalimat[letak - 2])));

    private bool Sisanya(IReadOnlyList<string> kalimat, int awal)
    {
        var (kiri, kanan) = (awal, awal);
        for (var i = 1; i < _kata.Length; i++)
        {
            var letak = Letak(kalimat, _kata[i], _terurut ? kanan + 1 : Math.Max(0, awal - Sela - 1), awal);
            if (letak < 0)
            {
                return false;
            }

            (kiri, kanan) = (Math.Min(kiri, letak), Math.Max(kanan, letak));
        }

        return kanan - kiri <= _kata.Length + Sela;
    }

    private static int Letak(IReadOnlyList<string> kalimat, string[] dicari, int mulai, int kecuali)
    {
        for (var i = mulai; i < kalimat.Count; i++)
        {
            if (i != kecuali && dicari.Contains(kalimat[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
