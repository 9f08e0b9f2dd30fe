namespace EPupns.Core.Formulir;

/// <summary>One person's answers to a whole form, with SAPK's values under them: what rules, completeness and print read.</summary>
/// <param name="isi">Records by section code; a section that is not repeated has one.</param>
public sealed class Borang(IReadOnlyDictionary<string, IReadOnlyList<CatatanIsi>> isi)
{
    /// <summary>Nobody's form.</summary>
    public static readonly Borang Kosong = new(new Dictionary<string, IReadOnlyList<CatatanIsi>>());

    /// <summary>List and code → name of a chosen row, for what depends on it (<see cref="IsianRujukan.Menentukan"/>); null when it is not at hand.</summary>
    public Func<string, string, string?> NamaBaris { get; init; } = (_, _) => null;

    /// <summary>What a field over a list is called in words: the chosen row's name, or the words that were kept.</summary>
    public string? Nama(IsianRujukan isian, Isi jawaban) => jawaban[isian] is { } nilai ? NamaBaris(isian.NamaDaftar, nilai) ?? nilai : null;

    /// <summary>The records of a section, in order.</summary>
    public IReadOnlyList<CatatanIsi> Catatan(Bagian bagian) => isi.GetValueOrDefault(bagian.Kode, []);

    /// <summary>The answers of a section that is not repeated.</summary>
    public Isi Isi(Bagian bagian) => Catatan(bagian) is [var satu, ..] ? satu.Isi : Formulir.Isi.Kosong;

    /// <summary>With other records in one section.</summary>
    public Borang Dengan(Bagian bagian, params IReadOnlyList<CatatanIsi> catatan) =>
        new(new Dictionary<string, IReadOnlyList<CatatanIsi>>(isi) { [bagian.Kode] = catatan }) { NamaBaris = NamaBaris };

    /// <summary>With other answers in a section that is not repeated.</summary>
    public Borang Dengan(Bagian bagian, Isi jawaban) => Dengan(bagian, new CatatanIsi(bagian.Kode, jawaban));
}

/// <summary>One record, or the answers of one section.</summary>
/// <param name="Id">Names it within its section.</param>
/// <param name="Isi">The answers.</param>
/// <param name="Sesuai">Codes of fields that the person found right as SAPK has them.</param>
public sealed record CatatanIsi(string Id, Isi Isi, IReadOnlySet<string>? Sesuai = null)
{
    /// <summary>Fields whose row the list does not have yet, and what was asked for.</summary>
    public IReadOnlyDictionary<string, MenungguDaftar> Menunggu { get; init; } = new Dictionary<string, MenungguDaftar>();
}

/// <summary>A row that a reference list lacks was asked for (features.md F10, H2).</summary>
/// <param name="Nomor">Number of the report.</param>
/// <param name="Teks">What the person typed.</param>
public sealed record MenungguDaftar(string Nomor, string Teks);
