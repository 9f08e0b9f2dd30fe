using EPupns.Core.Referensi.Pencarian;

namespace EPupns.Core.Referensi.Katalog;

/// <summary>
/// How names of a list are abbreviated. What is <em>the same</em> is written one way in rows and in questions; what is <em>probably
/// meant</em> changes questions only, and the person is asked.
/// </summary>
public sealed partial class KamusKata
{
    private readonly Dictionary<string, List<(string[] Kiri, string[] Kanan)>> _sama = [];
    private readonly Dictionary<string, List<(string[] Kiri, string[] Kanan)>> _kira = [];

    private KamusKata(params string[] bagian)
    {
        foreach (var baris in bagian.SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var (tabel, tanda) = baris.Contains('~', StringComparison.Ordinal) ? (_kira, '~') : (_sama, '=');
            var (kiri, kanan) = baris.Split(tanda) is [var k, var n] ? (k, n) : throw new ArgumentException(baris, nameof(bagian));
            foreach (var satu in kiri.Split('|'))
            {
                Tambah(tabel, PecahKata.Pecah(satu), PecahKata.Pecah(kanan));
            }
        }
    }

    /// <summary>One spelling for words that are the same.</summary>
    internal IReadOnlyList<string> Baku(IReadOnlyList<string> kata) => Ganti(_sama, kata) ?? kata;

    /// <summary>What is probably meant; null when nothing is assumed.</summary>
    internal IReadOnlyList<string>? Perkiraan(IReadOnlyList<string> kata) => Ganti(_kira, kata);

    private static void Tambah(Dictionary<string, List<(string[] Kiri, string[] Kanan)>> tabel, string[] kiri, string[] kanan)
    {
        if (!tabel.TryGetValue(kiri[0], out var daftar))
        {
            tabel[kiri[0]] = daftar = [];
        }

        daftar.Add((kiri, kanan));
        daftar.Sort((a, b) => b.Kiri.Length.CompareTo(a.Kiri.Length));
    }

    private static List<string>? Ganti(Dictionary<string, List<(string[] Kiri, string[] Kanan)>> tabel, IReadOnlyList<string> kata)
    {
        List<string>? hasil = null;
        for (var i = 0; i < kata.Count;)
        {
            if (tabel.TryGetValue(kata[i], out var aturan) && Pertama(aturan, kata, i) is var (kiri, kanan))
            {
                hasil ??= [.. kata.Take(i)];
                hasil.AddRange(kanan);
                i += kiri.Length;
            }
            else
            {
                hasil?.Add(kata[i]);
                i++;
            }
        }

        return hasil;
    }

    // What already stands there in full ("amerika serikat" for "amerika") is left alone.
    private static (string[] Kiri, string[] Kanan)? Pertama(List<(string[] Kiri, string[] Kanan)> aturan, IReadOnlyList<string> kata, int letak)
    {
        foreach (var satu in aturan)
        {
            if (Berdiri(satu.Kiri, kata, letak))
            {
                return Berdiri(satu.Kanan, kata, letak) ? null : satu;
            }
        }

        return null;
    }

    private static bool Berdiri(string[] bagian, IReadOnlyList<string> kata, int letak)
    {
        if (letak + bagian.Length > kata.Count)
        {
            return false;
        }

        for (var i = 0; i < bagian.Length; i++)
        {
            if (bagian[i] != kata[letak + i])
            {
                return false;
            }
        }

        return true;
    }
}
