namespace EPupns.Core.Formulir;

/// <summary>A paper that a person's corrections or one of their records need (V39, V40).</summary>
/// <param name="Bukti">What paper, e.g. <c>SK CPNS</c>.</param>
/// <param name="CatatanId">The record it belongs to; null when one paper serves the whole person.</param>
/// <param name="Untuk">The fields it proves, in the order of the form.</param>
public sealed record BuktiDiperlukan(string Bukti, string? CatatanId, IReadOnlyList<IsianDibuktikan> Untuk)
{
    /// <summary>The papers that follow from the answers: one for all corrections that ask for it, and one for each record.</summary>
    public static IReadOnlyList<BuktiDiperlukan> Hitung(DefinisiFormulir definisi, Borang sapk, Borang kini) =>
    [
        .. definisi.Untuk(kini).SelectMany(b => kini.Catatan(b).SelectMany(c => Perlu(b, c, sapk)))
            .GroupBy(p => (p.Bukti, p.Catatan)).Select(g => new BuktiDiperlukan(g.Key.Bukti, g.Key.Catatan, [.. g.Select(p => p.Untuk)])),
    ];

    private static IEnumerable<(string Bukti, string? Catatan, IsianDibuktikan Untuk)> Perlu(Bagian bagian, CatatanIsi catatan, Borang sapk)
    {
        var lama = sapk.Catatan(bagian).FirstOrDefault(c => c.Id == catatan.Id)?.Isi ?? Isi.Kosong;
        return bagian.Tampak(catatan.Isi).Where(i => i.Bukti is not null && (bagian.Berulang ? catatan.Isi[i] is not null : i.Sumber == Sumber.Koreksi && catatan.Isi[i] != lama[i]))
            .Select(i => (i.Bukti!, bagian.Berulang ? catatan.Id : null, new IsianDibuktikan(bagian.Kode, catatan.Id, i.Kode, i.Label)));
    }
}

/// <summary>A field that a paper proves.</summary>
/// <param name="Bagian">Section code.</param>
/// <param name="CatatanId">Which record.</param>
/// <param name="Isian">Field code.</param>
/// <param name="Label">Its label.</param>
public sealed record IsianDibuktikan(string Bagian, string CatatanId, string Isian, string Label);
