using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A NIK, 16 digits. Shown in groups to its owner; others see it masked (<see cref="Nik.Samar"/>).</summary>
public sealed class IsianNik(string kode, string label) : Isian<Nik>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "nik";

    /// <inheritdoc />
    public override int Panjang => Nik.Panjang;

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Nik.Tampil(nilai);

    internal override bool Urai(string nilai, out Nik isi)
    {
        isi = new Nik(nilai);
        return nilai.Length == Nik.Panjang && nilai.All(char.IsAsciiDigit);
    }

    // A number whose province was asked about comes back as it is stored.
    private protected override bool Baku(string teks) => Urai(teks, out _);

    private protected override Kesalahan? PeriksaNilai(Nik nilai, Konteks konteks) => Nik.Baca(nilai.Angka).Kesalahan;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks)
    {
        var hasil = Nik.Baca(teks);
        return hasil.Berhasil
            ? Tafsir.Dari(hasil.Nilai.Angka, hasil.Nilai.ProvinsiDikenal ? null : $"Dua angka pertama NIK adalah kode provinsi; {hasil.Nilai.Angka[..2]} bukan kode provinsi yang dikenal. Mohon cocokkan dengan KTP.")
            : new Tafsir.Salah(hasil.Kesalahan);
    }
}
