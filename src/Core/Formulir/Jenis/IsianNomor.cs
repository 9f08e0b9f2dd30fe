using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A number of a fixed shape (NPWP, Karpeg, BPJS): separators are dropped, leading zeros kept, shown in its usual groups.</summary>
public sealed class IsianNomor(string kode, string label, BentukNomor bentuk) : Isian<string>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "nomor";

    /// <inheritdoc />
    public override int Panjang => bentuk.Panjang;

    /// <summary>The shape.</summary>
    public BentukNomor Bentuk => bentuk;

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => bentuk.Pola.IsMatch(nilai) ? bentuk.Tampil(nilai) : nilai;

    internal override bool Urai(string nilai, out string isi)
    {
        isi = nilai;
        return true;
    }

    private protected override Kesalahan? PeriksaNilai(string nilai, Konteks konteks) =>
        bentuk.Pola.IsMatch(nilai) ? null : new Kesalahan("nomor.bentuk", $"{Label} {bentuk.Susunan}; yang Anda kirim {nilai.Length} karakter.");

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) =>
        bentuk.Pola.IsMatch(teks) ? new Tafsir.Pasti(teks) : Tafsir.Dari(bentuk.Baca(teks, Label, KataIsian));
}
