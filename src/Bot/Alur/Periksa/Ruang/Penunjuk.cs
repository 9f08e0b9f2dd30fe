using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Sections and fields by the names that people type.</summary>
internal static class Penunjuk
{
    /// <summary>The section called so; null when none is, or several are.</summary>
    public static Bagian? CariBagian(RuangPeriksa ruang, string teks)
    {
        var dicari = LipatAksara.Lipat(teks);
        return ruang.Kelengkapan.Select(k => k.Bagian).FirstOrDefault(b => LipatAksara.Lipat(b.Judul) == dicari || b.Kode == teks);
    }

    /// <summary>The field called so, by its label or another name: in the open record first, then in the sections that have one record.</summary>
    public static (Bagian Bagian, Isian Isian)? CariIsian(RuangPeriksa ruang, IsianPeriksa isi, string teks)
    {
        var dicari = LipatAksara.Lipat(teks);
        var bagian = ruang.Kelengkapan.Select(k => k.Bagian).Where(b => !b.Berulang || (b.Kode == isi.Bagian && isi.Kunci is not null)).OrderBy(b => b.Kode == isi.Bagian ? 0 : 1);
        return bagian.SelectMany(b => b.Tampak(ruang.Borang.Kini.Isi(b)).Select(i => (Bagian: b, Isian: i)))
            .Where(t => LipatAksara.Lipat(t.Isian.Label) == dicari || t.Isian.Kode == teks || t.Isian.Sebutan.Any(s => LipatAksara.Lipat(s) == dicari))
            .OrderBy(t => LipatAksara.Lipat(t.Isian.Label) == dicari || t.Isian.Kode == teks ? 0 : 1)
            .Select(t => ((Bagian, Isian)?)t).FirstOrDefault();
    }
}
