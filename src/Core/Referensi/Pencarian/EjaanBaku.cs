using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Referensi.Pencarian;

/// <summary>Words in the one spelling in which the lists are searched: abbreviations, Roman numerals and accents as everybody writes them.</summary>
public static class EjaanBaku
{
    /// <summary>The words of a text as a list of this code would spell them.</summary>
    public static string Tulis(string daftar, string teks) =>
        string.Join(' ', (SemuaRujukan.Cari(daftar)?.Kamus ?? KamusKata.Umum).Baku(PecahKata.Pecah(teks)));
}
