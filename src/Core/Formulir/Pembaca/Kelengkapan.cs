namespace EPupns.Core.Formulir;

/// <summary>How complete a section is. Completeness only decides whether the form may be sent; it never refuses an answer.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Terisi">Required answers that are there, or were found right.</param>
/// <param name="Perlu">Required answers.</param>
/// <param name="Kurang">What is missing.</param>
public sealed record KelengkapanBagian(Bagian Bagian, int Terisi, int Perlu, IReadOnlyList<IsianKurang> Kurang)
{
    /// <summary>Nothing is missing.</summary>
    public bool Lengkap => Kurang.Count == 0;

    /// <summary>Records of SAPK's that nobody has looked at yet (V38c): nothing is missing in them, and the form does not go without that.</summary>
    public int BelumDiperiksa { get; init; }

    /// <summary>Nothing is missing, and everything was looked at.</summary>
    public bool Tuntas => Lengkap && BelumDiperiksa == 0;

    /// <summary>0 to 100; 100 only when nothing is left to do.</summary>
    public int Persen => Perlu + BelumDiperiksa == 0 ? 100 : Terisi * 100 / (Perlu + BelumDiperiksa);
}

/// <summary>A required answer that is missing.</summary>
/// <param name="CatatanId">Which record; null when a whole record is missing.</param>
/// <param name="Isian">The field; null when a whole record is missing.</param>
/// <param name="Menunggu">What the field waits for, when its list lacks the row; it need not be asked again.</param>
public sealed record IsianKurang(string? CatatanId, Isian? Isian, MenungguDaftar? Menunggu = null);

/// <summary>Completeness of a form, section by section (features.md F7, X1).</summary>
public static class Kelengkapan
{
    /// <summary>The sections that concern this person, in order.</summary>
    public static IReadOnlyList<KelengkapanBagian> Hitung(DefinisiFormulir definisi, Borang borang) => [.. definisi.Untuk(borang).Select(b => Hitung(b, borang))];

    private static KelengkapanBagian Hitung(Bagian bagian, Borang borang)
    {
        IReadOnlyList<CatatanIsi> catatan = borang.Catatan(bagian) is { Count: 0 } && !bagian.Berulang ? [new CatatanIsi(bagian.Kode, Isi.Kosong)] : borang.Catatan(bagian);
        var perlu = catatan.SelectMany(c => bagian.Tampak(c.Isi).Where(Ditanya).Where(i => i.Wajib || Harus(i, c)).Select(i => (Catatan: c, Isian: i))).ToList();
        var kurang = perlu.Where(p => !Beres(p.Isian, p.Catatan)).Select(p => new IsianKurang(p.Catatan.Id, p.Isian, p.Catatan.Menunggu.GetValueOrDefault(p.Isian.Kode))).ToList();
        var kurangCatatan = Math.Max(0, bagian.PalingSedikit - catatan.Count);
        kurang.AddRange(Enumerable.Repeat(new IsianKurang(null, null), kurangCatatan));
        return new KelengkapanBagian(bagian, perlu.Count + kurangCatatan - kurang.Count, perlu.Count + kurangCatatan, kurang)
        {
            BelumDiperiksa = bagian.Berulang ? catatan.Count(c => !Diperiksa(bagian, c)) : 0,
        };
    }

    /// <summary>What was found right, corrected or emptied counts as looked at; a record is when all of it was.</summary>
    public static bool Diperiksa(Bagian bagian, CatatanIsi catatan) =>
        bagian.Tampak(catatan.Isi).All(i => i.Sumber is not (Sumber.Isi or Sumber.Koreksi) || catatan.Isi[i] is null || catatan.Sesuai?.Contains(i.Kode) == true);

    // Read-only and derived fields are nobody's task here.
    private static bool Ditanya(Isian isian) => isian.Sumber is Sumber.Isi or Sumber.Koreksi;

    // What SAPK says is to be looked at, even where it may stay empty.
    private static bool Harus(Isian isian, CatatanIsi catatan) => isian.Sumber == Sumber.Koreksi && catatan.Isi[isian] is not null;

    private static bool Beres(Isian isian, CatatanIsi catatan) =>
        catatan.Isi[isian] is not null && !catatan.Menunggu.ContainsKey(isian.Kode) && (isian.Sumber == Sumber.Isi || catatan.Sesuai?.Contains(isian.Kode) == true);
}
