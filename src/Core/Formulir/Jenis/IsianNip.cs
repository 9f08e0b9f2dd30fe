using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A NIP baru, 18 digits.</summary>
public sealed class IsianNip(string kode, string label) : Isian<Nip>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "nip";

    /// <inheritdoc />
    public override int Panjang => Nip.Panjang;

    /// <summary>Codes of the fields of the same section that SAPK fills from the person behind the number (features.md F15, F16).</summary>
    public IReadOnlyList<string> Mengisi { get; init; } = [];

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Nip.Tampil(nilai);

    internal override bool Urai(string nilai, out Nip isi)
    {
        isi = new Nip(nilai);
        return nilai.Length == Nip.Panjang && nilai.All(char.IsAsciiDigit);
    }

    private protected override Kesalahan? PeriksaNilai(Nip nilai, Konteks konteks) => Nip.Baca(nilai.Angka, konteks.HariIni).Kesalahan;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks)
    {
        var hasil = Nip.Baca(teks, konteks.HariIni);
        return hasil.Berhasil ? new Tafsir.Pasti(hasil.Nilai.Angka) : new Tafsir.Salah(hasil.Kesalahan);
    }
}
