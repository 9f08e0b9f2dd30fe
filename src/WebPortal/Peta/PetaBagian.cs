using EPupns.Core.Formulir;

namespace EPupns.WebPortal.Peta;

/// <summary>The tabs of the form, as the original had them, and how far each is (features.md F1, F7).</summary>
/// <param name="Tab">The tabs, in order.</param>
/// <param name="Sebelahan">The sections of the open tab; empty when it has only one.</param>
/// <param name="Kini">The open section; null on pages about all of them.</param>
/// <param name="Berikut">The section after the open one.</param>
public sealed record PetaBagian(IReadOnlyList<TabBagian> Tab, IReadOnlyList<KelengkapanBagian> Sebelahan, Bagian? Kini, Bagian? Berikut)
{
    /// <summary>The tabs of a person.</summary>
    public static PetaBagian Susun(IReadOnlyList<KelengkapanBagian> semua, Bagian? kini)
    {
        var tab = semua.GroupBy(k => k.Bagian.Tab).ToList();
        var terbuka = tab.Find(t => t.Any(k => k.Bagian == kini));
        return new PetaBagian(
            [.. tab.Select(t => new TabBagian(t.Key, $"/data/{t.First().Bagian.Kode}", t.Sum(k => k.Terisi), t.Sum(k => k.Perlu + k.BelumDiperiksa), t.All(k => k.Tuntas), t == terbuka))],
            terbuka is not null && terbuka.Count() > 1 ? [.. terbuka] : [],
            kini,
            semua.SkipWhile(k => k.Bagian != kini).Skip(1).FirstOrDefault()?.Bagian);
    }
}

/// <summary>One tab.</summary>
/// <param name="Judul">What it is called.</param>
/// <param name="Alamat">Its first section.</param>
/// <param name="Terisi">Required answers that are there.</param>
/// <param name="Perlu">Required answers.</param>
/// <param name="Lengkap">Nothing is missing.</param>
/// <param name="Terbuka">It is the open one.</param>
public sealed record TabBagian(string Judul, string Alamat, int Terisi, int Perlu, bool Lengkap, bool Terbuka);
