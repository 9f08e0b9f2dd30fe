using System.Numerics;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>Finds the word that was meant: the nearest one by <see cref="JarakKetik"/>, when it is near enough and the only one.</summary>
internal sealed class PembetulKata
{
    private const int PalingPendek = 4;
    private const int BedaPanjang = 3;
    private readonly ILookup<int, (string Kata, int Huruf)> _kata;
    private readonly Dictionary<string, string?> _kerangka = [];

    public PembetulKata(IEnumerable<string> kata)
    {
        var panjang = kata.Where(k => k.Length >= PalingPendek).ToList();
        _kata = panjang.ToLookup(k => k.Length, k => (k, JarakKetik.Huruf(k)));
        foreach (var satu in panjang)
        {
            var kerangka = Kerangka(satu);
            _kerangka[kerangka] = _kerangka.ContainsKey(kerangka) ? null : satu;
        }
    }

    /// <summary>The word that was meant; null when none is near, or two are equally near.</summary>
    public string? Betulkan(string kata)
    {
        // People in a hurry leave all vowels out: "dftr", "vrfks".
        if (kata.Length >= 3 && Kerangka(kata) == kata && _kerangka.GetValueOrDefault(kata) is { } penuh)
        {
            return penuh;
        }

        return kata.Length < PalingPendek ? null : Terdekat(kata);
    }

    private string? Terdekat(string kata)
    {
        var (batas, huruf) = (Batas(kata.Length), JarakKetik.Huruf(kata));
        var (terbaik, jarakTerbaik, seri) = ((string?)null, batas + 0.01, false);
        // Each slip changes at most two letters of the set: a quick look before the slow one.
        foreach (var (calon, hurufCalon) in Sepanjang(kata.Length).Where(k => BitOperations.PopCount((uint)(huruf ^ k.Huruf)) <= 4))
        {
            var jarak = JarakKetik.Hitung(kata, calon, batas) + (kata[0] == calon[0] ? 0 : 0.4);
            if (jarak < jarakTerbaik)
            {
                (terbaik, jarakTerbaik, seri) = (calon, jarak, false);
            }
            else if (jarak == jarakTerbaik)
            {
                seri = true;
            }
        }

        return seri ? null : terbaik;
    }

    private IEnumerable<(string Kata, int Huruf)> Sepanjang(int panjang) =>
        Enumerable.Range(panjang - 1, BedaPanjang + 1).SelectMany(p => _kata[p]);

    private static double Batas(int panjang) => panjang switch
    {
        4 => 0.7,
        5 => 1.0,
        <= 7 => 1.4,
        _ => 2.0,
    };

    private static string Kerangka(string kata) => string.Concat(kata.Where(h => !JarakKetik.Vokal(h)));
}
