using System.Reflection;

namespace EPupns.Core.Formulir;

/// <summary>A section of the form, or a type of record (riwayat). Its fields are the static fields of a static class, in the order they are written.</summary>
/// <param name="kode">Code, stored and exported; never reused.</param>
/// <param name="judul">Heading.</param>
/// <param name="isian">Reads the fields; only at first use, so that the class may name its section first.</param>
public sealed class Bagian(string kode, string judul, Func<IReadOnlyList<Isian>> isian)
{
    private readonly Lazy<IReadOnlyList<Isian>> _isian = new(isian);
    private readonly Lazy<bool> _bersyarat = new(() => isian().Any(i => i.TampakBila is not null));
    private Dictionary<string, Isian>? _menurutKode;

    /// <summary>A section whose fields are declared in a static class.</summary>
    public Bagian(string kode, string judul, Type kelas)
        : this(kode, judul, () => DariKelas(kelas))
    {
    }

    /// <summary>Code.</summary>
    public string Kode { get; } = kode;

    /// <summary>Heading.</summary>
    public string Judul { get; } = judul;

    /// <summary>The sheet on which neighbours stand together, as on the tabs of the original; its own heading when it stands alone.</summary>
    public string Tab { get => field ?? Judul; init; }

    /// <summary>True when there is one row for each posting, child and so on.</summary>
    public bool Berulang { get; init; }

    /// <summary>How few records a complete form has; for records only.</summary>
    public int PalingSedikit { get; init; }

    /// <summary>How many records there may be; for records only.</summary>
    public int PalingBanyak { get; init; } = 60;

    /// <summary>Code of the date by which records are in order, the oldest first; null leaves them as they come.</summary>
    public string? MenurutTanggal { get; init; }

    /// <summary>Codes of the fields that tell records apart: two that agree in all of them are the same one entered twice.</summary>
    public IReadOnlyList<string> Pembeda { get; init; } = [];

    /// <summary>Code of the field that a row begins with where people write lists ("Budi 3-5-2010 L, Ani …") and do not name it; null where a row cannot be told so.</summary>
    public string? Pokok { get; init; }

    /// <summary>The record that is to be expected next from those that are there; null when nothing is. It is only ever offered.</summary>
    public Func<Borang, Konteks, Saran?>? Saran { get; init; }

    /// <summary>Whom it concerns; null for everybody.</summary>
    public Func<Borang, bool>? Untuk { get; init; }

    /// <summary>What to have at hand before beginning.</summary>
    public string? Petunjuk { get; init; }

    /// <summary>What people say of themselves and nobody holds a paper of (questionnaires): no level decides it.</summary>
    public bool TanpaVerifikasi { get; init; }

    /// <summary>Codes that were once stored here and may never come back with another meaning.</summary>
    public IReadOnlyList<string> KodePensiun { get; init; } = [];

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<Isian> Isian => _isian.Value;

    /// <summary>The field with this code, or null.</summary>
    public Isian? CariIsian(string kode) => (_menurutKode ??= Isian.DistinctBy(i => i.Kode).ToDictionary(i => i.Kode)).GetValueOrDefault(kode);

    /// <summary>The field with this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Isian AmbilIsian(string kode) => CariIsian(kode) ?? throw new ArgumentException($"{Kode} tidak memiliki isian \"{kode}\".", nameof(kode));

    /// <summary>The fields that are shown with these answers, in order: what a conversation walks.</summary>
    public IEnumerable<Isian> Tampak(Isi isi) => _bersyarat.Value ? YangTampak(isi) : Isian;

    /// <summary>The shown fields by their headings, neighbours together.</summary>
    public IEnumerable<IReadOnlyList<Isian>> Kelompok(Isi isi)
    {
        var kumpulan = new List<Isian>();
        foreach (var satu in Tampak(isi))
        {
            if (kumpulan.Count > 0 && kumpulan[0].Kelompok != satu.Kelompok)
            {
                yield return kumpulan;
                kumpulan = [];
            }

            kumpulan.Add(satu);
        }

        if (kumpulan.Count > 0)
        {
            yield return kumpulan;
        }
    }

    /// <summary>Without the values of hidden fields.</summary>
    public Isi Rapikan(Isi isi)
    {
        if (!_bersyarat.Value)
        {
            return isi;
        }

        var tampak = Tampak(isi).ToHashSet();
        return isi.Tanpa([.. Isian.Where(i => !tampak.Contains(i)).Select(i => i.Kode)]);
    }

    /// <summary>What a step brings along: fields that follow the others (<see cref="Isian.Bawaan"/>) and had no answer, or the one that followed before.</summary>
    /// <param name="lama">The answers before.</param>
    /// <param name="baru">The answers after.</param>
    /// <param name="konteks">The world.</param>
    public IReadOnlyList<(Isian Isian, string Nilai)> Ikutan(Isi lama, Isi baru, Konteks konteks)
    {
        var hasil = new List<(Isian, string)>();
        foreach (var isian in Isian.Where(i => i.Bawaan is not null && lama[i] == baru[i]))
        {
            var (dulu, kini) = (isian.Bawaan!(lama, konteks), isian.Bawaan!(baru, konteks));
            if (kini is not null && kini != dulu && (lama[isian] is null || lama[isian] == dulu) && Tampak(baru).Contains(isian) && isian.Periksa(kini, konteks) is null)
            {
                hasil.Add((isian, kini));
                baru = baru.Dengan(isian, kini);
            }
        }

        return hasil;
    }

    /// <summary>Records in the order of the section; those without the date stay behind, as they came.</summary>
    public IReadOnlyList<CatatanIsi> Urutkan(IReadOnlyList<CatatanIsi> catatan) => MenurutTanggal is { } kode
        ? [.. catatan.OrderBy(c => c.Isi[kode] is null).ThenBy(c => c.Isi[kode], StringComparer.Ordinal)]
        : catatan;

    /// <summary>Each record that says the same as an earlier one, and the number of that one, from 1.</summary>
    public IEnumerable<(CatatanIsi Catatan, int SamaDengan)> Kembar(IReadOnlyList<CatatanIsi> catatan)
    {
        var ada = new Dictionary<string, int>();
        for (var urut = 0; urut < catatan.Count; urut++)
        {
            var nilai = Pembeda.Select(k => catatan[urut].Isi[k]).ToList();
            if (nilai.Count > 0 && !nilai.Contains(null) && !ada.TryAdd(string.Join('\n', nilai), urut + 1))
            {
                yield return (catatan[urut], ada[string.Join('\n', nilai)]);
            }
        }
    }

    /// <summary>The same section with one more field at the end.</summary>
    public Bagian Tambah(Isian satu) => new(Kode, Judul, () => [.. Isian, satu])
    {
        Tab = Tab,
        Berulang = Berulang,
        PalingSedikit = PalingSedikit,
        PalingBanyak = PalingBanyak,
        MenurutTanggal = MenurutTanggal,
        Pembeda = Pembeda,
        Pokok = Pokok,
        Saran = Saran,
        Untuk = Untuk,
        Petunjuk = Petunjuk,
        TanpaVerifikasi = TanpaVerifikasi,
        KodePensiun = KodePensiun,
    };

    private IEnumerable<Isian> YangTampak(Isi isi)
    {
        var tampak = new HashSet<Isian>();
        foreach (var satu in Isian.Where(i => i.TampakBila is not { } syarat || (tampak.Contains(syarat.Atas) && syarat.Berlaku(isi[syarat.Atas]))))
        {
            tampak.Add(satu);
            yield return satu;
        }
    }

    // Metadata keeps the order of the source.
    private static Isian[] DariKelas(Type kelas) =>
    [
        .. kelas.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType.IsAssignableTo(typeof(Isian)))
            .OrderBy(f => f.MetadataToken).Select(f => (Isian)f.GetValue(null)!),
    ];
}
