using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>One choice of a short list; its code is stored.</summary>
public sealed class IsianPilihan(string kode, string label, Daftar daftar) : Isian<string>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "pilihan";

    /// <inheritdoc />
    public override int Panjang => 20;

    /// <summary>The list.</summary>
    public Daftar Daftar { get; } = daftar;

    /// <summary>Codes of choices that do not belong here though the list has them, and why, in a whole sentence.</summary>
    public (IReadOnlyList<string> Kode, string Sebab)? Kecuali { get; init; }

    /// <summary>What is offered: neither retired choices nor those that do not belong here.</summary>
    public IEnumerable<Butir> Tawaran => Daftar.Semua.Where(b => !b.Usang && !(Kecuali?.Kode.Contains(b.Kode) ?? false));

    /// <inheritdoc />
    public override string? NamaDaftar => Daftar.Kode;

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Daftar.Cari(nilai)?.Label ?? nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return Daftar.Cari(nilai) is not null;
    }

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) => Daftar.Tafsirkan(teks, Label, KataIsian) is var tafsir && tafsir.Calon is { } calon && Kecuali is var (kode, sebab) && kode.Contains(calon)
        ? Tafsir.Keliru("pilihan.bukan", sebab)
        : tafsir;

    // Some lists have a choice for it: "belum", "tidak ada".
    private protected override bool TidakAdalahJawaban(string teks) => teks.Any(char.IsLetterOrDigit) && Daftar.Tafsirkan(teks, Label, KataIsian) is Tafsir.Pasti;
}
