using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What is shown next: one field, or neighbours whose SAPK values can be looked at together. It follows from the answers alone.</summary>
/// <param name="Isian">The fields; one of them, or several under one heading.</param>
internal sealed record Langkah(IReadOnlyList<Isian> Isian)
{
    /// <summary>Several at once.</summary>
    public bool Bersama => Isian.Count > 1;

    /// <summary>The first thing in the open record that nobody looked at; null when there is none.</summary>
    public static Langkah? Cari(RuangPeriksa ruang, IsianPeriksa isi)
    {
        var kini = ruang.Kini(isi);
        var tampak = ruang.Bagian(isi).Tampak(kini.Isi).ToList();
        if (tampak.Where(i => isi.Fokus.Contains(i.Kode)).ToList() is { Count: > 0 } fokus)
        {
            return new Langkah(fokus);
        }

        return ruang.Bagian(isi).Kelompok(kini.Isi).Select(k => DariKelompok([.. k.Where(Ditanya)], ruang, isi)).FirstOrDefault(l => l is not null);
    }

    /// <summary>The person has a say in it here.</summary>
    public static bool Ditanya(Isian isian) => isian.Sumber is Sumber.Isi or Sumber.Koreksi;

    /// <summary>It was found right, corrected or filled in.</summary>
    public static bool Beres(Isian isian, CatatanIsi kini) => kini.Sesuai?.Contains(isian.Kode) is true;

    private static Langkah? DariKelompok(IReadOnlyList<Isian> kelompok, RuangPeriksa ruang, IsianPeriksa isi)
    {
        var (kini, sapk) = (ruang.Kini(isi), ruang.Sapk(isi));
        var sisa = kelompok.Where(i => !Beres(i, kini) && !isi.Dilewati.Contains(i.Kode) && (i.Untuk?.Invoke(ruang.Borang.Kini) ?? true)).ToList();
        var punyaSapk = sisa.Where(i => sapk.Isi[i] is not null).ToList();
        if (punyaSapk.Count > 0 && sisa.Count > 1)
        {
            return new Langkah([.. kelompok.Where(i => ruang.Dibandingkan(isi, i))]);
        }

        // What SAPK has not and nobody needs is shown among its neighbours, and not asked for alone.
        var berikut = punyaSapk.Concat(sisa.Where(i => i.Wajib || !ruang.Dibandingkan(isi, i))).FirstOrDefault();
        return berikut is null ? null : new Langkah([berikut]);
    }
}
