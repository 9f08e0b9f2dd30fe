namespace EPupns.Core.Formulir;

/// <summary>A rule over answers, with its number and its source (domain.md §4). It may look at the whole form; most look at one record.</summary>
/// <param name="Id">Number, e.g. <c>V01a</c>: the number of domain.md and a letter for each of its parts.</param>
/// <param name="Uraian">What has to hold, in one Indonesian line, for the table of rules.</param>
/// <param name="Asal">Where the rule is written.</param>
/// <param name="Berat">Weight of what it finds.</param>
/// <param name="Atas">The fields it speaks of, for the check of the definition and for the table. It is left out when one of their sections does not concern the person.</param>
/// <param name="Periksa">Finds what is wrong.</param>
public sealed record Aturan(
    string Id, string Uraian, string Asal, Berat Berat, IReadOnlyList<(Bagian Bagian, Isian Isian)> Atas, Func<Borang, Konteks, IEnumerable<Temuan>> Periksa)
{
    /// <summary>Judges only a form that is about to be sent: what is merely not there yet.</summary>
    public bool SaatKirim { get; init; }

    /// <summary>What it finds is for verifiers only: told to the person it would give away what only the owner knows.</summary>
    public bool HanyaVerifikator { get; init; }

    /// <summary>Reminds the person of what could still be added, and says nothing doubtful of what is there: no verifier has to read it.</summary>
    public bool Pengingat { get; init; }

    /// <summary>By what it is kept, when no answer can break it: then there is no story that sets it off.</summary>
    public string? Dijaga { get; init; }

    /// <summary>Number of a warning whose explanation, on the same record, settles this error too.</summary>
    public string? SelesaiOleh { get; init; }

    /// <summary>A rule over one record: answers and the world → what is wrong in words, or null. The first field gets the blame.</summary>
    public static Aturan Pada(Bagian bagian, string id, string uraian, string asal, Berat berat, IReadOnlyList<Isian> isian, Func<Isi, Konteks, string?> periksa) =>
        Setiap(bagian, id, uraian, asal, berat, isian, [], (isi, _, konteks) => periksa(isi, konteks));

    /// <summary>A rule that the fields themselves keep: they refuse an answer at once, and what SAPK has there is found under this number.</summary>
    public static Aturan DiIsian(string id, string uraian, string asal, IReadOnlyList<(Bagian Bagian, Isian Isian)> atas) => new(id, uraian, asal, Berat.Galat, atas, (_, _) => []);

    /// <summary>A rule over one record that also looks elsewhere in the form.</summary>
    /// <param name="bagian">The section of the records.</param>
    /// <param name="id">Number.</param>
    /// <param name="uraian">What has to hold.</param>
    /// <param name="asal">Source.</param>
    /// <param name="berat">Weight.</param>
    /// <param name="isian">Fields of the record; the first gets the blame.</param>
    /// <param name="lain">Fields elsewhere.</param>
    /// <param name="periksa">Record, form and world → what is wrong in words, or null.</param>
    public static Aturan Setiap(
        Bagian bagian, string id, string uraian, string asal, Berat berat, IReadOnlyList<Isian> isian, IReadOnlyList<(Bagian Bagian, Isian Isian)> lain, Func<Isi, Borang, Konteks, string?> periksa) =>
        new(id, uraian, asal, berat, [.. isian.Select(i => (bagian, i)), .. lain], (borang, konteks) => borang.Catatan(bagian)
            .Select(c => (Catatan: c, Pesan: periksa(c.Isi, borang, konteks)))
            .Where(t => t.Pesan is not null)
            .Select(t => new Temuan(id, berat, bagian.Kode, t.Catatan.Id, isian[0].Kode, t.Pesan!)));

    /// <summary>A rule over all records of a section together.</summary>
    public static Aturan Antar(
        Bagian bagian, string id, string uraian, string asal, Berat berat, IReadOnlyList<Isian> isian, Func<IReadOnlyList<CatatanIsi>, Konteks, IEnumerable<(CatatanIsi Catatan, string Pesan)>> periksa) =>
        new(id, uraian, asal, berat, [.. isian.Select(i => (bagian, i))], (borang, konteks) => periksa(borang.Catatan(bagian), konteks)
            .Select(t => new Temuan(id, berat, bagian.Kode, t.Catatan.Id, isian[0].Kode, t.Pesan)));

    /// <summary>A rule over neighbours in time: each record and the one before it.</summary>
    public static Aturan Beruntun(
        Bagian bagian, string id, string uraian, string asal, Berat berat, IsianTanggal tanggal, IReadOnlyList<Isian> isian, Func<Isi, Isi, Konteks, string?> periksa) =>
        Antar(bagian, id, uraian, asal, berat, isian, (catatan, konteks) =>
        {
            var urut = catatan.Where(c => tanggal.Dari(c.Isi) is not null).OrderBy(c => tanggal.Dari(c.Isi)).ToList();
            return urut.Zip(urut.Skip(1), (lalu, kini) => (kini, periksa(lalu.Isi, kini.Isi, konteks))).Where(t => t.Item2 is not null).Select(t => (t.kini, t.Item2!));
        });
}

/// <summary>What a rule found.</summary>
/// <param name="Aturan">Number of the rule.</param>
/// <param name="Berat">Whether it blocks.</param>
/// <param name="Bagian">Section code.</param>
/// <param name="CatatanId">Which record.</param>
/// <param name="Isian">Field code.</param>
/// <param name="Pesan">Formal Indonesian sentence for the person; names the values.</param>
public sealed record Temuan(string Aturan, Berat Berat, string Bagian, string CatatanId, string Isian, string Pesan);
