using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Referensi.Katalog;

namespace EPupns.Core.Formulir;

/// <summary>A row of a long reference list (places, schools, posts): its code is stored. Whoever asks searches first; this takes the code that was chosen.</summary>
public sealed class IsianRujukan(string kode, string label, string daftar) : Isian<string>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "rujukan";

    /// <inheritdoc />
    public override int Panjang => PanjangTeks;

    /// <summary>Longest text where words are kept.</summary>
    public int PanjangTeks { get; init; } = 200;

    /// <summary>Code of the reference list.</summary>
    public override string NamaDaftar { get; } = daftar;

    /// <summary>Words are kept when the list has no such row: SAPK, and schools up to SLTA (domain.md §3.4).</summary>
    public bool BolehTeks { get; init; }

    /// <summary>When this holds the words are kept as they are and no list is searched: the post of a unit head is no functional post.</summary>
    public Syarat? TeksBila { get; init; }

    /// <summary>Derived fields, or whom a section concerns, follow the chosen row: a form is read together with it.</summary>
    public bool Menentukan { get; init; }

    /// <summary>The list can be gone through without typing, level by level (features.md F9, F10).</summary>
    public bool Bertahap => SemuaRujukan.Cari(NamaDaftar) is { } mana && (mana.DaftarInduk == NamaDaftar || mana.PerInstansi);

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => konteks.NamaRujukan?.Invoke(NamaDaftar, nilai) ?? nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return true;
    }

    private protected override Kesalahan? PeriksaNilai(string nilai, Konteks konteks) =>
        !BolehTeks && konteks.NamaRujukan is { } nama && nama(NamaDaftar, nilai) is null
            ? new Kesalahan("rujukan.asing", $"{Label} \"{nilai}\" tidak ada dalam daftar. Silakan cari lagi, atau laporkan bila memang belum ada.")
            : null;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) => new Tafsir.Pasti(teks);
}
