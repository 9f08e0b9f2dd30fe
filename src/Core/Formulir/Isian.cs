using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>
/// A field: definition and typed key at once (style.md). Its kind has four faces: <see cref="Terima"/>, <see cref="Periksa"/>,
/// <see cref="Tampil"/>, <see cref="Ekspor"/>. Only codes and canonical text are stored, never labels.
/// </summary>
/// <param name="kode">Code, stored and exported; never reused for something else.</param>
/// <param name="label">What people read, as on the official form.</param>
public abstract class Isian(string kode, string label)
{
    private const int PalingPanjang = 1000;

    /// <summary>Code.</summary>
    public string Kode { get; } = kode;

    /// <summary>Label.</summary>
    public string Label { get; } = label;

    /// <summary>Name of the kind, for channels to choose a keyboard or an input by.</summary>
    public abstract string Jenis { get; }

    /// <summary>Longest stored text, in characters.</summary>
    public abstract int Panjang { get; }

    /// <summary>The list that answers come from; null when they are free.</summary>
    public virtual string? NamaDaftar => null;

    /// <summary>Where the value comes from.</summary>
    public Sumber Sumber { get; init; }

    /// <summary>Needed before the form may be sent, whenever it is shown.</summary>
    public bool Wajib { get; init; }

    /// <summary>Shown only when this holds; a hidden field has no value.</summary>
    public Syarat? TampakBila { get; init; }

    /// <summary>Heading under which neighbours are asked together.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>The paper a correction needs, e.g. <c>SK CPNS</c>; null when none is asked.</summary>
    public string? Bukti { get; init; }

    /// <summary>"Ambil dari SK mana?": where the answer is written, and what to look out for.</summary>
    public string? Petunjuk { get; init; }

    /// <summary>An answer as people may type it.</summary>
    public string? Contoh { get; init; }

    /// <summary>For a derived field: the section in which it is changed.</summary>
    public string? DiubahDi { get; init; }

    /// <summary>Who has the final word.</summary>
    public Putusan Putusan { get; init; } = Putusan.Bkn;

    /// <summary>Shares of the width in a printed table; 0 keeps it out of the table.</summary>
    public float Lebar { get; init; } = 2;

    /// <summary>What a person typed → the stored text, or a mistake told in words and tied to this field.</summary>
    public Hasil<string> Terima(string teks, Konteks konteks)
    {
        var bersih = teks.Trim();
        var hasil = bersih.Length == 0 ? new Kesalahan("isian.kosong", $"{Label} belum diisi.")
            : bersih.Length > PalingPanjang || bersih.Any(c => char.IsControl(c) || c == '\uFFFD')
                ? new Kesalahan("isian.aksara", $"{Label} terlalu panjang atau memuat aksara yang tidak dapat dibaca.")
            : Baca(bersih, konteks);
        var salah = hasil.Kesalahan ?? Periksa(hasil.Nilai, konteks);
        return salah is null ? hasil : salah with { Isian = Kode };
    }

    /// <summary>What a person typed, with what it leaves open. Kinds that can be ambiguous say so here; the others are sure or wrong.</summary>
    public virtual Tafsir Tafsirkan(string teks, Konteks konteks) =>
        Terima(teks, konteks) is var hasil && hasil.Berhasil ? new Tafsir.Pasti(hasil.Nilai) : new Tafsir.Salah(hasil.Kesalahan!);

    /// <summary>What is wrong with a stored text, or null.</summary>
    public abstract Kesalahan? Periksa(string nilai, Konteks konteks);

    /// <summary>A stored text for people. A text that cannot be read is shown as it is.</summary>
    public abstract string Tampil(string nilai, Konteks konteks);

    /// <summary>A stored text for machines.</summary>
    public virtual string Ekspor(string nilai) => nilai;

    /// <summary>Typed text → stored text.</summary>
    protected abstract Hasil<string> Baca(string teks, Konteks konteks);
}

/// <summary>A field whose stored text stands for a value of one type.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="kode">Code.</param>
/// <param name="label">Label.</param>
public abstract class Isian<T>(string kode, string label) : Isian(kode, label)
    where T : notnull
{
    /// <summary>Rules of this field alone: a value and the world → what is wrong, or null.</summary>
    public IReadOnlyList<Func<T, Konteks, Kesalahan?>> Aturan { get; init; } = [];

    /// <inheritdoc />
    public sealed override Kesalahan? Periksa(string nilai, Konteks konteks)
    {
        if (nilai.Length > Panjang)
        {
            return new Kesalahan("isian.panjang", $"{Label} paling panjang {Panjang} karakter; yang Anda kirim {nilai.Length}.", Kode);
        }

        if (!Urai(nilai, out var isi))
        {
            return new Kesalahan("isian.bentuk", $"{Label} tidak dapat dibaca.", Kode);
        }

        var salah = PeriksaNilai(isi, konteks) ?? Aturan.Select(a => a(isi, konteks)).FirstOrDefault(s => s is not null);
        return salah is null ? null : salah with { Isian = Kode };
    }

    /// <summary>Stored text → value; false when it is not one of this kind.</summary>
    internal abstract bool Urai(string nilai, out T isi);

    /// <summary>Rules of the kind.</summary>
    private protected virtual Kesalahan? PeriksaNilai(T nilai, Konteks konteks) => null;
}
