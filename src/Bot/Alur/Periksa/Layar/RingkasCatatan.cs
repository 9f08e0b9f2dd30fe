using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>A record in one line: what it is called by, since when, and a little more.</summary>
internal static class RingkasCatatan
{
    private const int PalingBanyak = 3;

    public static string Baris(RuangPeriksa ruang, Bagian bagian, CatatanIsi catatan)
    {
        var terisi = bagian.Tampak(catatan.Isi).Where(i => i.Lebar > 0 && catatan.Isi[i] is not null).OrderBy(i => (i is IsianCatatan or IsianYaTidak or IsianNip) && !Pengenal(bagian, i)).ToList();
        var sejak = terisi.FirstOrDefault(i => i.Kode.StartsWith("tmt", StringComparison.Ordinal)) ?? terisi.FirstOrDefault(i => i is IsianTanggal);
        var isi = terisi.Take(1).Append(sejak).Append(terisi.FirstOrDefault(i => i.Kode == bagian.Pokok)).Concat(terisi.Skip(1)).OfType<Isian>().Distinct().Take(PalingBanyak)
            .Select(i => (i == sejak ? $"{i.Label} " : "") + ruang.Tampil(i, catatan.Isi[i])).ToList();
        var diperiksa = bagian.Tampak(catatan.Isi).Where(Langkah.Ditanya).Where(i => catatan.Isi[i] is not null).All(i => Langkah.Beres(i, catatan));
        return (isi.Count == 0 ? "(belum diisi)" : string.Join(", ", isi)) + (diperiksa ? " ✓" : "");
    }

    // A row that is told from others by the record it names is called by it: the schooling of this child.
    private static bool Pengenal(Bagian bagian, Isian isian) => bagian.Pembeda is [var pertama, ..] && pertama == isian.Kode;
}
