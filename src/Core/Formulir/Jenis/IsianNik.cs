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

    private protected override Kesalahan? PeriksaNilai(Nik nilai, Konteks konteks) => Nik.Baca(nilai.Angka).Kesalahan;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks)
    {
        var hasil = Nik.Baca(teks);
        return hasil.Berhasil ? new Tafsir.Pasti(hasil.Nilai.Angka) : new Tafsir.Salah(hasil.Kesalahan);
    }
}
