using EPupns.Core.Dasar;
using System.Globalization;

namespace EPupns.Core.Formulir;

/// <summary>A date, stored as <c>1986-01-12</c>.</summary>
public sealed class IsianTanggal(string kode, string label) : Isian<DateOnly>(kode, label)
{
    private const string Bentuk = "yyyy-MM-dd";

    /// <inheritdoc />
    public override string Jenis => "tanggal";

    /// <inheritdoc />
    public override int Panjang => 10;

    /// <summary>May lie after today: a TMT of a decision that is already signed.</summary>
    public bool BolehNanti { get; init; }

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Urai(nilai, out var tanggal) ? Tanggal.Tampil(tanggal) : nilai;

    internal override bool Urai(string nilai, out DateOnly isi) =>
        DateOnly.TryParseExact(nilai, Bentuk, CultureInfo.InvariantCulture, DateTimeStyles.None, out isi);

    private protected override Kesalahan? PeriksaNilai(DateOnly nilai, Konteks konteks) =>
        !BolehNanti && nilai > konteks.HariIni ? new Kesalahan("tanggal.nanti", $"{Label} tidak mungkin setelah hari ini; yang Anda kirim {Tanggal.Tampil(nilai)}.")
        : nilai.Year < 1900 ? new Kesalahan("tanggal.lampau", $"{Label} {Tanggal.Tampil(nilai)} terlalu lama. Mohon periksa tahunnya.")
        : null;

    /// <inheritdoc />
    protected override Hasil<string> Baca(string teks, Konteks konteks)
    {
        var hasil = Tanggal.Baca(teks, konteks.HariIni);
        return hasil.Berhasil ? hasil.Nilai.ToString(Bentuk, CultureInfo.InvariantCulture) : hasil.Kesalahan;
    }
}
