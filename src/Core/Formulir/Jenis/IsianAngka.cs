using System.Globalization;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>A number between two limits, both included. Stored with a dot, shown with a comma.</summary>
public sealed class IsianAngka(string kode, string label, decimal terkecil, decimal terbesar) : Isian<decimal>(kode, label)
{
    private static readonly Dictionary<string, string[]> SatuanLain = new() { ["km"] = ["kilo", "kilometer", "kilometre"], ["m²"] = ["m", "meter", "persegi", "tipe", "type"], ["jam"] = ["jp", "jpl", "pelajaran"] };

    private PembacaBilangan? _pembaca;

    /// <inheritdoc />
    public override string Jenis => "angka";

    /// <inheritdoc />
    public override int Panjang => 16;

    /// <summary>How many digits may stand behind the comma.</summary>
    public int Desimal { get; init; }

    /// <summary>Unit behind the number, e.g. <c>tahun</c>.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Which part of a masa kerja it is, so that <c>4 tahun 2 bulan</c> answers it; null for other numbers.</summary>
    public BagianMasaKerja? MasaKerja { get; init; }

    /// <summary>A number with this field's own unit behind it, and nothing else: "40 jam".</summary>
    internal bool DenganSatuan(string teks) => Satuan.Length > 0 && MasaKerja is null && KataKetikan.Baca(teks) is [var angka, .., var satuan] && angka.All(char.IsAsciiDigit) && (satuan == Satuan || SatuanLain.GetValueOrDefault(Satuan, []).Contains(satuan));

    // Years are typed with two digits too, or as a whole date.
    private bool Tahunan => terkecil >= TahunTerawal && terbesar <= TahunTerakhir && Desimal == 0;

    private PembacaBilangan Pembaca => _pembaca ??= new PembacaBilangan(Desimal, KataIsian.Concat(KataKetikan.Baca(Satuan)).Concat(SatuanLain.GetValueOrDefault(Satuan, [])).Append(Satuan).ToHashSet());

    private const int TahunTerawal = 1900;
    private const int TahunTerakhir = 2100;

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Urai(nilai, out var angka)
        ? $"{angka.ToString(CultureInfo.InvariantCulture).Replace('.', ',')} {Satuan}".TrimEnd()
        : nilai;

    internal override bool Urai(string nilai, out decimal isi) =>
        decimal.TryParse(nilai, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out isi);

    private protected override Kesalahan? PeriksaNilai(decimal nilai, Konteks konteks) =>
        nilai < terkecil || nilai > terbesar ? new Kesalahan("angka.batas", $"{Label} antara {terkecil} dan {terbesar}; yang Anda kirim {Tampil(PembacaBilangan.Tulis(nilai), konteks)}.")
        : nilai.Scale > Desimal ? new Kesalahan("angka.desimal", Desimal == 0 ? $"{Label} berupa angka bulat." : $"{Label} paling banyak {Desimal} angka di belakang koma.")
        : null;

    // 1.125 is stored text, but a person who types it may mean a thousand.
    private protected override bool Baku(string teks) => teks.Length <= Panjang && teks.All(c => char.IsAsciiDigit(c) || c == '.') && Urai(teks, out var angka) && PembacaBilangan.Tulis(angka) == teks;

    /// <inheritdoc />
    protected override Tafsir Baca(string teks, Konteks konteks) =>
        MasaKerja is { } bagian && PembacaMasaKerja.Bersatuan(teks) ? DariMasaKerja(PembacaMasaKerja.Baca(teks), bagian)
        : Tahunan && TahunDari(teks, konteks) is { } tahun ? tahun
        : Pembaca.Baca(teks.Replace("m2", "m", StringComparison.OrdinalIgnoreCase)) switch
        {
            Tafsir.Ambigu banyak => Pilah(banyak, konteks),
            Tafsir.Salah when SatuanAsing(teks) is { } asing => Tafsir.Keliru("angka.satuan", $"{Label} dalam {Satuan}, sedangkan yang Anda kirim dalam {asing}. Mohon ketik dalam {Satuan}."),
            Tafsir.Salah { Sebab: var sebab } => new Tafsir.Salah(sebab with { Pesan = $"{Label} berupa angka, misalnya {Contoh ?? "4"}. {(sebab.Kode == "angka.bentuk" ? "" : sebab.Pesan)}".TrimEnd() }),
            var tafsir => tafsir,
        };

    // "4 km" where square metres are asked.
    private string? SatuanAsing(string teks) => Satuan.Length > 0 && KataKetikan.Baca(teks) is [.., var akhir]
        ? SatuanLain.FirstOrDefault(s => s.Key != Satuan && (s.Key == akhir || s.Value.Contains(akhir))).Key : null;

    private static Tafsir DariMasaKerja(Hasil<MasaKerja> hasil, BagianMasaKerja bagian) =>
        hasil.Berhasil ? hasil.Nilai.Ambil(bagian) : new Tafsir.Salah(hasil.Kesalahan);

    // What the limits rule out was not meant.
    private Tafsir Pilah(Tafsir.Ambigu banyak, Konteks konteks) => banyak.Pilihan.Where(p => Periksa(p.Nilai, konteks) is null).ToList() switch
    {
        [var satu] => new Tafsir.Konfirmasi(satu.Nilai, $"{banyak.Alasan} Yang dicatat {satu.Label}."),
        { Count: > 1 } => banyak,
        _ => new Tafsir.Pasti(banyak.Pilihan[0].Nilai),
    };

    private static Tafsir? TahunDari(string teks, Konteks konteks)
    {
        var angka = KataKetikan.Baca(teks).Where(k => k is not ("tahun" or "lulus" or "m")).ToList();
        if (angka is [{ Length: 2 } dua] && dua.All(char.IsAsciiDigit))
        {
            var tahun = TahunKetikan.Baca(dua, new CaraTanggal(konteks.HariIni)).Nilai;
            return Tafsir.Dari(tahun.Tahun.ToString(CultureInfo.InvariantCulture), tahun.Alasan);
        }

        return angka.Count > 2 && Tanggal.Tafsirkan(teks, new CaraTanggal(konteks.HariIni) { TanpaHari = true }) is { Berhasil: true, Nilai.Nilai: var tanggal }
            ? new Tafsir.Konfirmasi(tanggal.Year.ToString(CultureInfo.InvariantCulture), $"Yang ditanyakan tahunnya saja; dari {Tanggal.Huruf(tanggal)} diambil tahunnya.")
            : null;
    }
}
