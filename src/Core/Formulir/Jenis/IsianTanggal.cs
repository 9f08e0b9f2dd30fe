using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

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

    /// <summary>Date of birth of somebody who is grown up: what a year of two digits may mean.</summary>
    public bool Dewasa { get; init; }

    /// <summary>May be told from today ("kemarin"): nobody reads it from a paper.</summary>
    public bool Nisbi { get; init; }

    // A TMT is the first of a month; people leave the day out.
    private bool Tmt { get; } = label.StartsWith("TMT", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Urai(nilai, out var tanggal) ? Tanggal.Tampil(tanggal) : nilai;

    internal override bool Urai(string nilai, out DateOnly isi) =>
        DateOnly.TryParseExact(nilai, Bentuk, CultureInfo.InvariantCulture, DateTimeStyles.None, out isi);

    private protected override Kesalahan? PeriksaNilai(DateOnly nilai, Konteks konteks) =>
        !BolehNanti && nilai > konteks.HariIni ? new Kesalahan("tanggal.nanti", $"{Label} tidak mungkin setelah hari ini; yang Anda kirim {Tanggal.Tampil(nilai)}.")
        : nilai.Year < 1900 ? new Kesalahan("tanggal.lampau", $"{Label} {Tanggal.Tampil(nilai)} terlalu lama. Mohon periksa tahunnya.")
        : null;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks)
    {
        var hasil = Tanggal.Tafsirkan(TanpaSebutan(teks), new CaraTanggal(konteks.HariIni) { BolehNanti = BolehNanti, Dewasa = Dewasa, Nisbi = Nisbi, TanpaHari = Tmt });
        return hasil.Berhasil
            ? Tafsir.Dari(hasil.Nilai.Nilai.ToString(Bentuk, CultureInfo.InvariantCulture), hasil.Nilai.Alasan)
            : new Tafsir.Salah(hasil.Kesalahan);
    }

    // "TMT golongan 1 april 2010": the field's own name in front.
    private string TanpaSebutan(string teks) =>
        KataKetikan.Urai(teks) is var kata && kata.TakeWhile(k => KataIsian.Contains(k.Baku) && !k.Baku.All(char.IsDigit)).Count() is > 0 and var banyak && banyak < kata.Count
            ? teks[kata[banyak].Mulai..]
            : teks;
}
