using System.Collections.Frozen;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>Numbers in words: <c>seratus dua puluh</c>, <c>dua belas</c>, <c>sejuta</c>.</summary>
internal static class Terbilang
{
    private const long Terbesar = 1_000_000_000_000;

    private static readonly FrozenDictionary<string, int> Satuan = new Dictionary<string, int>
    {
        ["nol"] = 0, ["kosong"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
    }.ToFrozenDictionary();

    // Written as one word: a hundred of something.
    private static readonly FrozenDictionary<string, int> Utuh = new Dictionary<string, int>
    {
        ["sepuluh"] = 10, ["sebelas"] = 11, ["seratus"] = 100, ["seribu"] = 1000, ["sejuta"] = 1_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Kelipatan = new Dictionary<string, int>
    {
        ["ribu"] = 1000, ["rb"] = 1000, ["juta"] = 1_000_000, ["jt"] = 1_000_000, ["miliar"] = 1_000_000_000, ["milyar"] = 1_000_000_000,
    }.ToFrozenDictionary();

    /// <summary>True for a word that only stands in numbers.</summary>
    public static bool Kata(string kata) => Satuan.ContainsKey(kata) || Utuh.ContainsKey(kata) || kata is "belas" or "puluh" or "ratus" || Kelipatan.ContainsKey(kata);

    /// <summary>What <c>ribu</c> and the like multiply by; null for any other word.</summary>
    public static int? Pengali(string kata) => Kelipatan.TryGetValue(kata, out var kali) ? kali : null;

    /// <summary>The number that these words say; null when they say none, or two: <c>dua tiga</c>.</summary>
    public static long? Baca(IReadOnlyList<string> kata)
    {
        if (kata.Count is 0 or > 20)
        {
            return null;
        }

        var (jumlah, ratusan, langkah, ribuan) = (0L, 0L, long.MaxValue, long.MaxValue);
        foreach (var (nilai, kali) in Suku(kata))
        {
            // Each part is smaller than the one before it: "dua puluh tiga", never "tiga dua puluh".
            var besar = kali >= 1000;
            if (nilai < 0 || kali >= (besar ? ribuan : langkah) || jumlah > Terbesar)
            {
                return null;
            }

            (jumlah, ratusan, langkah) = besar ? (jumlah + (Math.Max(1, ratusan) * kali), 0, long.MaxValue) : (jumlah, ratusan + (nilai * kali), kali);
            ribuan = besar ? kali : ribuan;
        }

        return jumlah + ratusan;
    }

    // Parts as value and weight; a weight of a thousand and more closes what is before it. -1 is no number.
    private static IEnumerable<(long Nilai, long Kali)> Suku(IReadOnlyList<string> kata)
    {
        for (var i = 0; i < kata.Count; i++)
        {
            var lanjut = i + 1 < kata.Count ? kata[i + 1] : "";
            if (Satuan.TryGetValue(kata[i], out var satuan))
            {
                var kali = lanjut switch { "puluh" => 10, "ratus" => 100, "belas" => -1, _ => 1 };
                i += kali == 1 ? 0 : 1;
                yield return kali == -1 ? (satuan + 10, 1) : (satuan == 0 && kata.Count > 1 ? -1 : satuan, kali);
            }
            else if (Utuh.TryGetValue(kata[i], out var utuh))
            {
                yield return utuh < 100 ? (utuh, 1) : (utuh < 1000 ? 1 : 0, utuh);
            }
            else
            {
                yield return Kelipatan.TryGetValue(kata[i], out var kelipatan) && i > 0 ? (0, kelipatan) : (-1, 1);
            }
        }
    }
}
