namespace EPupns.Core.Formulir;

/// <summary>A whole form: sections and rules. It is checked when it is made, so a program with a broken form does not start.</summary>
public sealed class DefinisiFormulir
{
    private readonly Dictionary<string, Aturan> _aturan;
    private readonly Dictionary<string, Bagian> _bagian;

    /// <summary>Makes and checks it.</summary>
    /// <exception cref="DefinisiKeliruException">Something in it contradicts itself; the message lists everything.</exception>
    public DefinisiFormulir(string kode, IReadOnlyList<Bagian> bagian, IReadOnlyList<Aturan> aturan)
    {
        (Kode, Bagian, Aturan) = (kode, bagian, aturan);
        _bagian = bagian.DistinctBy(b => b.Kode).ToDictionary(b => b.Kode);
        if (PemeriksaDefinisi.Periksa(this) is { Count: > 0 } galat)
        {
            throw new DefinisiKeliruException(galat);
        }

        _aturan = aturan.ToDictionary(a => a.Id);
    }

    /// <summary>Code of the form.</summary>
    public string Kode { get; }

    /// <summary>Sections, in order.</summary>
    public IReadOnlyList<Bagian> Bagian { get; }

    /// <summary>Rules, in order.</summary>
    public IReadOnlyList<Aturan> Aturan { get; }

    /// <summary>The rule with this number, or null.</summary>
    public Aturan? CariAturan(string id) => _aturan.GetValueOrDefault(id);

    /// <summary>The section with this code, or null.</summary>
    public Bagian? CariBagian(string kode) => _bagian.GetValueOrDefault(kode);

    /// <summary>The section with this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Bagian AmbilBagian(string kode) => CariBagian(kode) ?? throw new ArgumentException($"Tidak ada bagian \"{kode}\".", nameof(kode));

    /// <summary>The sections that concern this person.</summary>
    public IEnumerable<Bagian> Untuk(Borang borang) => Bagian.Where(b => b.Untuk?.Invoke(borang) ?? true);

    /// <summary>The form with its derived fields computed: in the records first, then in what follows from the records.</summary>
    public Borang Turunkan(Borang borang, Konteks konteks) => Bagian.OrderBy(b => b.Berulang ? 0 : 1).Where(b => b.Isian.Any(i => i.Turunan is not null)).Aggregate(borang, (b, bagian) =>
        b.Dengan(bagian, [.. b.Catatan(bagian).Select(c => c with { Isi = Turunkan(bagian, b, c.Isi, konteks) })]));

    /// <summary>Everything that fields and rules find wrong in the sections that concern this person.</summary>
    public IReadOnlyList<Temuan> Periksa(Borang borang, Konteks konteks) => [.. Isiannya(borang, konteks), .. Berlaku(borang).Where(a => !a.SaatKirim).SelectMany(a => a.Periksa(borang, konteks))];

    /// <summary>The same for a form that is about to be sent: also what is merely not there yet.</summary>
    public IReadOnlyList<Temuan> PeriksaKirim(Borang borang, Konteks konteks) => [.. Isiannya(borang, konteks), .. Berlaku(borang).SelectMany(a => a.Periksa(borang, konteks))];

    /// <summary>The same form with another version of one section.</summary>
    public DefinisiFormulir Ganti(Bagian bagian) => new(Kode, [.. Bagian.Select(b => b.Kode == bagian.Kode ? bagian : b)], Aturan);

    private IEnumerable<Aturan> Berlaku(Borang borang)
    {
        var kode = Untuk(borang).Select(b => b.Kode).ToHashSet();
        return Aturan.Where(a => a.Atas.All(i => kode.Contains(i.Bagian.Kode)));
    }

    private IEnumerable<Temuan> Isiannya(Borang borang, Konteks konteks) => Untuk(borang).SelectMany(b =>
        borang.Catatan(b).SelectMany(c => PeriksaIsian(b, c, konteks)).Concat(b.Kembar(borang.Catatan(b)).Select(k => new Temuan(
            "catatan.kembar", Berat.Peringatan, b.Kode, k.Catatan.Id, b.Pembeda[0], $"Catatan ini sama dengan catatan nomor {k.SamaDengan} di {b.Judul}. Bila dimasukkan dua kali, hapus salah satunya."))));

    private static Isi Turunkan(Bagian bagian, Borang borang, Isi isi, Konteks konteks) => bagian.Rapikan(bagian.Isian.Where(i => i.Turunan is not null)
        .Aggregate(isi, (hasil, i) => i.Turunan!(borang, isi, konteks) is { } nilai ? hasil.Dengan(i, nilai) : hasil));

    private static IEnumerable<Temuan> PeriksaIsian(Bagian bagian, CatatanIsi catatan, Konteks konteks) => bagian.Tampak(catatan.Isi)
        .Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && catatan.Isi[i] is not null)
        .Select(i => i.Periksa(catatan.Isi[i]!, konteks))
        .Where(s => s is not null)
        .Select(s => new Temuan(s!.Kode, Berat.Galat, bagian.Kode, catatan.Id, s.Isian!, s.Pesan));
}

/// <summary>A form that contradicts itself.</summary>
public sealed class DefinisiKeliruException(IReadOnlyList<string> galat) : Exception("Definisi formulir keliru:\n" + string.Join('\n', galat));
