namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>
/// Understands free words: adds up what speaks for each wish, and is certain only when one is clearly ahead (docs/keputusan/014).
/// </summary>
internal sealed class PemahamMaksud(KamusMaksud kamus)
{
    /// <summary>As many choices as are offered when it is not certain.</summary>
    public const int BanyakPilihan = 3;

    private const double Yakin = 4;
    private const double Unggul = 2;
    private const double PotongPerKataAsing = 0.3;
    private const double PotongPalingBanyak = 2;
    private const int KataAsingBagiYangLemah = 1;

    /// <summary>What the sentence means.</summary>
    public Pemahaman Pahami(string teks)
    {
        var kata = kamus.Kata.Baca(teks);
        var asing = kata.Count(k => !kamus.Kata.Bermakna(k));
        var potong = Math.Min(PotongPalingBanyak, asing * PotongPerKataAsing);
        var nilai = kamus.Keperluan
            .Select(m => (Keperluan: m, Nilai: m.Isyarat.Where(i => i.Cocok(kata)).Sum(i => i.Bobot) - potong))
            .Where(n => n.Nilai > 0)
            .OrderByDescending(n => n.Nilai)
            .ToList();

        var kuat = nilai.Where(n => !n.Keperluan.Lemah).ToList();
        var pasti = Pasti(kuat) ?? (kuat is [{ Nilai: >= Yakin }, ..] || asing > KataAsingBagiYangLemah ? null : Pasti(nilai));
        return new Pemahaman(pasti, [.. nilai.Select(n => n.Keperluan).Concat(kamus.Keperluan).Distinct().Take(BanyakPilihan)]);
    }

    private static Keperluan? Pasti(List<(Keperluan Keperluan, double Nilai)> nilai) => nilai switch
    {
        [{ Nilai: < Yakin }, ..] or [] => null,
        [var satu, var dua, ..] when satu.Nilai - dua.Nilai < Unggul => null,
        [var satu, ..] => satu.Keperluan,
    };
}

/// <summary>What was understood.</summary>
/// <param name="Pasti">The one wish that it plainly is; null when it could be several, or nothing we know.</param>
/// <param name="Terdekat">The three nearest, whatever happened.</param>
internal sealed record Pemahaman(Keperluan? Pasti, IReadOnlyList<Keperluan> Terdekat);
