namespace EPupns.Core.Formulir;

/// <summary>A whole form: sections and rules. It is checked when it is made, so a program with a broken form does not start.</summary>
public sealed class DefinisiFormulir
{
    /// <summary>Makes and checks it.</summary>
    /// <exception cref="DefinisiKeliruException">Something in it contradicts itself; the message lists everything.</exception>
    public DefinisiFormulir(string kode, IReadOnlyList<Bagian> bagian, IReadOnlyList<Aturan> aturan)
    {
        (Kode, Bagian, Aturan) = (kode, bagian, aturan);
        if (PemeriksaDefinisi.Periksa(this) is { Count: > 0 } galat)
        {
            throw new DefinisiKeliruException(galat);
        }
    }

    /// <summary>Code of the form.</summary>
    public string Kode { get; }

    /// <summary>Sections, in order.</summary>
    public IReadOnlyList<Bagian> Bagian { get; }

    /// <summary>Rules, in order.</summary>
    public IReadOnlyList<Aturan> Aturan { get; }

    /// <summary>The section with this code, or null.</summary>
    public Bagian? CariBagian(string kode) => Bagian.FirstOrDefault(b => b.Kode == kode);

    /// <summary>The section with this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Bagian AmbilBagian(string kode) => CariBagian(kode) ?? throw new ArgumentException($"Tidak ada bagian \"{kode}\".", nameof(kode));

    /// <summary>The sections that concern this person.</summary>
    public IEnumerable<Bagian> Untuk(Borang borang) => Bagian.Where(b => b.Untuk?.Invoke(borang) ?? true);

    /// <summary>Everything that fields and rules find wrong in the sections that concern this person.</summary>
    public IReadOnlyList<Temuan> Periksa(Borang borang, Konteks konteks)
    {
        var berlaku = Untuk(borang).ToList();
        var kode = berlaku.Select(b => b.Kode).ToHashSet();
        return
        [
            .. berlaku.SelectMany(b => borang.Catatan(b).SelectMany(c => PeriksaIsian(b, c, konteks))),
            .. Aturan.Where(a => a.Atas.All(i => kode.Contains(i.Bagian.Kode))).SelectMany(a => a.Periksa(borang, konteks)),
        ];
    }

    /// <summary>The same form with another version of one section.</summary>
    public DefinisiFormulir Ganti(Bagian bagian) => new(Kode, [.. Bagian.Select(b => b.Kode == bagian.Kode ? bagian : b)], Aturan);

    private static IEnumerable<Temuan> PeriksaIsian(Bagian bagian, CatatanIsi catatan, Konteks konteks) => bagian.Tampak(catatan.Isi)
        .Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && catatan.Isi[i] is not null)
        .Select(i => i.Periksa(catatan.Isi[i]!, konteks))
        .Where(s => s is not null)
        .Select(s => new Temuan(s!.Kode, Berat.Galat, bagian.Kode, catatan.Id, s.Isian!, s.Pesan));
}

/// <summary>A form that contradicts itself.</summary>
public sealed class DefinisiKeliruException(IReadOnlyList<string> galat) : Exception("Definisi formulir keliru:\n" + string.Join('\n', galat));
