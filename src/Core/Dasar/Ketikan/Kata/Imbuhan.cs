namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// Takes Indonesian affixes off, lightly: every form that may be the root, for the dictionary to choose from.
/// <c>mendaftarkannya</c> gives <c>daftar</c> among others; spoken <c>ng-</c> and <c>ny-</c> too.
/// </summary>
public static class Imbuhan
{
    private const int PalingPendek = 3;
    private static readonly string[] Belakang = ["nya", "kah", "lah", "pun", "ku", "mu", "kan", "in", "an", "ne", "e", "i"];

    // What the nasal swallowed: menyetak – cetak/setak, memakai – pakai, menulis – tulis, mengirim – kirim.
    private static readonly (string Awalan, string[] Ganti)[] Depan =
    [
        ("menge", [""]), ("meny", ["s", "c"]), ("meng", ["", "k"]), ("mem", ["", "p"]), ("men", ["", "t"]), ("me", [""]),
        ("peny", ["s", "c"]), ("peng", ["", "k"]), ("pem", ["", "p"]), ("pen", ["", "t"]), ("per", [""]), ("pe", [""]),
        ("ber", [""]), ("ter", [""]), ("ke", [""]), ("di", [""]), ("se", [""]),
        ("nge", [""]), ("ny", ["s", "c"]), ("ng", ["", "k"]), ("n", ["", "t"]), ("m", ["p"]),
    ];

    /// <summary>Possible roots, the ones with the fewest changes first; the word itself is not among them.</summary>
    public static IEnumerable<string> Lepas(string kata)
    {
        var pangkal = TanpaBelakang(kata).ToList();
        return pangkal.Concat(pangkal.Prepend(kata).SelectMany(TanpaDepan)).Where(k => k.Length >= PalingPendek).Distinct();
    }

    private static IEnumerable<string> TanpaBelakang(string kata)
    {
        foreach (var akhiran in Belakang.Where(a => kata.Length >= a.Length + PalingPendek && kata.EndsWith(a, StringComparison.Ordinal)))
        {
            var sisa = kata[..^akhiran.Length];
            yield return sisa;
            foreach (var dalam in Belakang.Where(a => akhiran.Length <= 3 && sisa.Length >= a.Length + PalingPendek && sisa.EndsWith(a, StringComparison.Ordinal)))
            {
                yield return sisa[..^dalam.Length];
            }
        }
    }

    private static IEnumerable<string> TanpaDepan(string kata) =>
        Depan.Where(d => kata.StartsWith(d.Awalan, StringComparison.Ordinal)).SelectMany(d => d.Ganti.Select(g => g + kata[d.Awalan.Length..]));
}
