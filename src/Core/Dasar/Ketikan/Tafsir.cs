namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// What a typed answer means. Only <see cref="Pasti"/> may be taken without another word; what is likely is put to the person, what
/// could be several things is asked, and nothing is ever guessed or repaired in silence.
/// </summary>
public abstract record Tafsir
{
    private Tafsir()
    {
    }

    /// <summary>Sure or wrong, as a reader without doubts gives it.</summary>
    public static Tafsir Dari(Hasil<string> hasil) => hasil.Berhasil ? new Pasti(hasil.Nilai) : new Salah(hasil.Kesalahan);

    /// <summary>Sure, or to be confirmed when there is a reason to.</summary>
    public static Tafsir Dari(string nilai, string? alasan) => alasan is null ? new Pasti(nilai) : new Konfirmasi(nilai, alasan);

    /// <summary>Wrong, with a code for tests and figures and a sentence for the person.</summary>
    public static Tafsir Keliru(string kode, string pesan) => new Salah(new Kesalahan(kode, pesan));

    /// <summary>The value that is taken if the person agrees; null when there is none.</summary>
    public string? Calon => this switch
    {
        Pasti pasti => pasti.Nilai,
        Konfirmasi ragu => ragu.Nilai,
        _ => null,
    };

    /// <summary>Nothing else could be meant.</summary>
    /// <param name="Nilai">Stored text.</param>
    public sealed record Pasti(string Nilai) : Tafsir;

    /// <summary>Likely, but not written out: to be confirmed first.</summary>
    /// <param name="Nilai">Stored text.</param>
    /// <param name="Alasan">Why it is asked, a whole sentence in formal Indonesian, e.g. "Hari tidak disebut, jadi dianggap tanggal 1."</param>
    public sealed record Konfirmasi(string Nilai, string Alasan) : Tafsir;

    /// <summary>Several things: to be asked with numbered choices.</summary>
    /// <param name="Pilihan">What it could be, likeliest first, at least two.</param>
    /// <param name="Alasan">What is unclear, a whole sentence in formal Indonesian.</param>
    public sealed record Ambigu(IReadOnlyList<PilihanTafsir> Pilihan, string Alasan) : Tafsir;

    /// <summary>The person says that there is nothing to fill in: "-", "tidak punya".</summary>
    public sealed record Kosong : Tafsir;

    /// <summary>It cannot be taken.</summary>
    /// <param name="Sebab">What is wrong and what to do.</param>
    public sealed record Salah(Kesalahan Sebab) : Tafsir;
}

/// <summary>One of the things a typed answer could mean.</summary>
/// <param name="Nilai">Stored text.</param>
/// <param name="Label">What people read.</param>
public sealed record PilihanTafsir(string Nilai, string Label);
