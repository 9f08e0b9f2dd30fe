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

    private IReadOnlySet<string>? _kataIsian;

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

    /// <summary>For a derived field: form, record and world → stored text; null leaves what SAPK has. Computed whenever the form is read, never stored.</summary>
    public Func<Borang, Isi, Konteks, string?>? Turunan { get; init; }

    /// <summary>What follows from the other answers as long as nobody says otherwise (the year of a date): answers and world → stored text. Written together with them.</summary>
    public Func<Isi, Konteks, string?>? Bawaan { get; init; }

    /// <summary>Whom it is asked without being called for; null for everybody. Others may still open it by its name.</summary>
    public Func<Borang, bool>? Untuk { get; init; }

    /// <summary>Who has the final word.</summary>
    public Putusan Putusan { get; init; } = Putusan.Bkn;

    /// <summary>Shares of the width in a printed table; 0 keeps it out of the table.</summary>
    public float Lebar { get; init; } = 2;

    /// <summary>Other names by which people call it: <c>karpeg</c>.</summary>
    public IReadOnlyList<string> Sebutan { get; init; } = [];

    /// <summary>The words of its label and its other names, in one spelling.</summary>
    protected internal IReadOnlySet<string> KataIsian => _kataIsian ??= Sebutan.Append(Label).SelectMany(KataKetikan.Baca).ToHashSet();

    /// <summary>
    /// Stored text as it is, and typed text that leaves nothing open → the stored text, or a mistake told in words and tied to this
    /// field. What had to be confirmed or chosen comes back here as the stored text of <see cref="Tafsirkan"/>.
    /// </summary>
    public Hasil<string> Terima(string teks, Konteks konteks) => Baku(teks) && Periksa(teks, konteks) is null ? teks
        : Tafsirkan(teks, konteks) switch
        {
            Tafsir.Pasti pasti => pasti.Nilai,
            Tafsir.Konfirmasi ragu => new Kesalahan("isian.ragu", $"{Label}: {ragu.Alasan} Mohon tulis selengkapnya.", Kode),
            Tafsir.Ambigu banyak => new Kesalahan("isian.ambigu", $"{Label}: {banyak.Alasan} Mohon pilih salah satu: {string.Join(", ", banyak.Pilihan.Take(8).Select(p => p.Label))}.", Kode),
            Tafsir.Salah salah => salah.Sebab,
            _ => new Kesalahan("isian.kosong", $"{Label} belum diisi.", Kode),
        };

    /// <summary>What a person typed, with what it leaves open. Every mistake is tied to this field.</summary>
    public Tafsir Tafsirkan(string teks, Konteks konteks) =>
        (Hampa(teks.Trim()) ?? Baca(teks.Trim(), konteks)) switch
        {
            { Calon: { } calon } when Periksa(calon, konteks) is { } salah => new Tafsir.Salah(salah),
            Tafsir.Salah salah => new Tafsir.Salah(salah.Sebab with { Isian = Kode }),
            var tafsir => tafsir,
        };

    /// <summary>What is wrong with a stored text, or null.</summary>
    public abstract Kesalahan? Periksa(string nilai, Konteks konteks);

    /// <summary>A stored text for people. A text that cannot be read is shown as it is.</summary>
    public abstract string Tampil(string nilai, Konteks konteks);

    /// <summary>A stored text for machines.</summary>
    public virtual string Ekspor(string nilai) => nilai;

    /// <summary>Typed text → what it means. The rules of the field are checked afterwards.</summary>
    protected abstract Tafsir Baca(string teks, Konteks konteks);

    /// <summary>True for a text that is stored text beyond doubt, though a person who types it could mean something else.</summary>
    private protected virtual bool Baku(string teks) => false;

    /// <summary>True when a bare "tidak" answers the question, instead of saying that there is nothing to answer.</summary>
    private protected virtual bool TidakAdalahJawaban(string teks) => false;

    // What answers nothing, whatever the kind.
    private Tafsir? Hampa(string teks) =>
        teks.Length == 0 ? Tafsir.Keliru("isian.kosong", $"{Label} belum diisi.")
        : teks.Length > PalingPanjang || teks.Any(c => char.IsControl(c) || c == '\uFFFD')
            ? Tafsir.Keliru("isian.aksara", $"{Label} terlalu panjang atau memuat aksara yang tidak dapat dibaca.")
        : TidakAdalahJawaban(teks) ? null
        : KataKosong.Kosong(teks, KataIsian)
            ? Wajib ? Tafsir.Keliru("isian.wajib", $"{Label} harus diisi.{(Petunjuk is null ? "" : $" {Petunjuk}")} Jika belum ada, silakan lewati dahulu.") : new Tafsir.Kosong()
        : KataKosong.TidakTahu(teks, KataIsian) ? Tafsir.Keliru("isian.tidak_tahu", $"Tidak apa-apa. {Petunjuk ?? (Bukti is null ? "Silakan periksa dokumen Anda." : $"{Label} tertulis pada {Bukti}.")} Anda boleh melewatinya dahulu.")
        : KataKosong.SamaSaja(teks) ? Tafsir.Keliru("isian.acuan", $"Mohon tulis {Label} selengkapnya, agar tidak keliru dengan isian lain.")
        : null;
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
