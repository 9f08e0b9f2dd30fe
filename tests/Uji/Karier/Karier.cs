using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;

namespace EPupns.Uji.Karier;

/// <summary>A whole career as data: who SAPK knows, and how their form stands once everything is entered. Whoever enters it, in the chat or on the page, ends there.</summary>
/// <param name="Pns">The person in SAPK.</param>
/// <param name="Kerabat">Relatives whom SAPK knows as PNS, too.</param>
/// <param name="Isian">
/// The records of each section that has some, in the order of the section, with the fields that a person answers. A field that names
/// another record (<see cref="IsianCatatan"/>) says <c>pasangan:0</c>, section and place in it.
/// </param>
public sealed record Karier(Pns Pns, IReadOnlyList<Pns> Kerabat, IReadOnlyList<(Bagian Bagian, IReadOnlyList<Isi> Catatan)> Isian)
{
    /// <summary>What should be there, in lines: section, place, field, stored text.</summary>
    public IEnumerable<string> Seharusnya() => Isian.SelectMany(b => b.Catatan.SelectMany((c, urut) => Baris(b.Bagian, urut, c)));

    /// <summary>What is there, in the same lines.</summary>
    public static IEnumerable<string> Baca(DefinisiFormulir definisi, Borang borang) =>
        definisi.Bagian.SelectMany(b => borang.Catatan(b).SelectMany((c, urut) => Baris(b, urut, Setara(b, c.Isi, borang))));

    private static IEnumerable<string> Baris(Bagian bagian, int urut, Isi isi) =>
        bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && isi[i] is not null).Select(i => $"{bagian.Kode}[{urut}].{i.Kode} = {isi[i]}");

    // Ids of records are made anew each time.
    private static Isi Setara(Bagian bagian, Isi isi, Borang borang) => bagian.Isian.OfType<IsianCatatan>().Where(i => isi[i] is not null)
        .Aggregate(isi, (setara, i) => setara.Dengan(i, $"{i.Bagian.Kode}:{borang.Catatan(i.Bagian).ToList().FindIndex(c => c.Id == isi[i])}"));
}
