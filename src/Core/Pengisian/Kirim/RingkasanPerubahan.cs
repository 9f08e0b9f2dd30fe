using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>Kinds of change against SAPK.</summary>
public enum JenisPerubahan
{
    /// <summary>SAPK has it otherwise.</summary>
    Diperbaiki = 1,

    /// <summary>SAPK has something, and it is to go.</summary>
    Dikosongkan = 2,

    /// <summary>SAPK has nothing there.</summary>
    Diisi = 3,

    /// <summary>The list lacks the row; a report asks for it.</summary>
    MenungguDaftar = 4,

    /// <summary>A whole record that SAPK does not have.</summary>
    CatatanBaru = 5,

    /// <summary>A record of SAPK that is to be deleted.</summary>
    UsulHapus = 6,
}

/// <summary>One change against SAPK, in stored texts.</summary>
/// <param name="Jenis">What kind.</param>
/// <param name="Catatan">The record as it is, or was when it is to be deleted.</param>
/// <param name="Isian">The field; null for a whole record.</param>
/// <param name="Lama">What SAPK has.</param>
/// <param name="Baru">What is to be there.</param>
public sealed record Perubahan(JenisPerubahan Jenis, CatatanIsi Catatan, Isian? Isian, string? Lama, string? Baru);

/// <summary>What a person changed in one section, and how much they found right.</summary>
/// <param name="Bagian">The section.</param>
/// <param name="Sesuai">Fields found right as SAPK has them.</param>
/// <param name="Perubahan">The changes, in the order of the form.</param>
public sealed record RingkasanBagian(Bagian Bagian, int Sesuai, IReadOnlyList<Perubahan> Perubahan)
{
    /// <summary>How many changes of a kind.</summary>
    public int Banyak(JenisPerubahan jenis) => Perubahan.Count(p => p.Jenis == jenis);
}

/// <summary>The whole summary of changes before a form is sent (features.md F30; govuk-forms "check your answers").</summary>
public static class RingkasanPerubahan
{
    /// <summary>Every section that concerns the person.</summary>
    public static IReadOnlyList<RingkasanBagian> Hitung(DefinisiFormulir definisi, BorangTerbaca borang) =>
    [
        .. definisi.Untuk(borang.Kini).Select(b => new RingkasanBagian(
            b, borang.Kini.Catatan(b).Sum(c => Sesuai(b, c, Sapk(borang, b, c.Id))),
            [
                .. borang.Kini.Catatan(b).SelectMany(c => Perubahannya(b, c, Sapk(borang, b, c.Id))),
                .. borang.Sapk.Catatan(b).Where(c => borang.UsulHapus.Contains((b.Kode, c.Id))).Select(c => new Perubahan(JenisPerubahan.UsulHapus, c, null, null, null)),
            ])),
    ];

    /// <summary>A record in a few words: the first values of its table.</summary>
    public static string Sebut(Bagian bagian, CatatanIsi catatan, Func<Isian, string, string> tampil) => string.Join(" · ",
        bagian.Tampak(catatan.Isi).Where(i => i.Lebar > 0 && catatan.Isi[i] is not null).Take(3).Select(i => tampil(i, catatan.Isi[i]!)));

    private static Isi? Sapk(BorangTerbaca borang, Bagian bagian, string kunci) => borang.Sapk.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi;

    private static int Sesuai(Bagian bagian, CatatanIsi catatan, Isi? sapk) =>
        bagian.Tampak(catatan.Isi).Count(i => Milik(i) && sapk?[i] is { } lama && lama == catatan.Isi[i] && catatan.Sesuai?.Contains(i.Kode) == true);

    private static IEnumerable<Perubahan> Perubahannya(Bagian bagian, CatatanIsi catatan, Isi? sapk)
    {
        if (bagian.Berulang && sapk is null)
        {
            return [new Perubahan(JenisPerubahan.CatatanBaru, catatan, null, null, null)];
        }

        return bagian.Tampak(catatan.Isi).Where(Milik).Select(i => Satu(i, catatan, sapk?[i])).OfType<Perubahan>();
    }

    private static Perubahan? Satu(Isian isian, CatatanIsi catatan, string? lama) => (lama, catatan.Isi[isian]) switch
    {
        _ when catatan.Menunggu.TryGetValue(isian.Kode, out var menunggu) => new Perubahan(JenisPerubahan.MenungguDaftar, catatan, isian, lama, menunggu.Teks),
        (null, { } baru) => new Perubahan(JenisPerubahan.Diisi, catatan, isian, null, baru),
        ({ } ada, null) => new Perubahan(JenisPerubahan.Dikosongkan, catatan, isian, ada, null),
        ({ } ada, { } baru) when ada != baru => new Perubahan(JenisPerubahan.Diperbaiki, catatan, isian, ada, baru),
        _ => null,
    };

    // Read-only and derived fields are nobody's change.
    private static bool Milik(Isian isian) => isian.Sumber is Sumber.Isi or Sumber.Koreksi;
}
