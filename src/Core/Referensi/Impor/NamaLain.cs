using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Referensi.Impor;

/// <summary>Tells a name that was corrected from another thing's name: a code that is used again would turn old records into lies.</summary>
internal static class NamaLain
{
    private const double SamaSedikitnya = 0.3;

    /// <summary>True when the two names have next to nothing in common.</summary>
    public static bool Beda(string lama, string baru)
    {
        var satu = Pasangan(LipatAksara.Lipat(lama));
        var dua = Pasangan(LipatAksara.Lipat(baru));
        return satu.Count > 0 && dua.Count > 0 && 2.0 * satu.Intersect(dua).Count() / (satu.Count + dua.Count) < SamaSedikitnya;
    }

    private static HashSet<string> Pasangan(string teks) => [.. Enumerable.Range(0, Math.Max(0, teks.Length - 1)).Select(i => teks.Substring(i, 2))];
}
