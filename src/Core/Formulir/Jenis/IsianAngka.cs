using EPupns.Core.Dasar;
using System.Globalization;

namespace EPupns.Core.Formulir;

/// <summary>A number between two limits, both included. Stored with a dot, shown with a comma.</summary>
public sealed class IsianAngka(string kode, string label, decimal terkecil, decimal terbesar) : Isian<decimal>(kode, label)
{
    /// <inheritdoc />
    public override string Jenis => "angka";

    /// <inheritdoc />
    public override int Panjang => 16;

    /// <summary>How many digits may stand behind the comma.</summary>
    public int Desimal { get; init; }

    /// <summary>Unit behind the number, e.g. <c>tahun</c>.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>A calendar year: no dots between thousands, unit left out.</summary>
    public static IsianAngka Tahun(string kode, string label, bool wajib = false, string? petunjuk = null) =>
        new(kode, label, 1945, 2100) { Wajib = wajib, Lebar = 1, Petunjuk = petunjuk, Contoh = "2009" };

    /// <inheritdoc />
    public override string Tampil(string nilai, Konteks konteks) => Urai(nilai, out var angka)
        ? $"{angka.ToString(CultureInfo.InvariantCulture).Replace('.', ',')} {Satuan}".TrimEnd()
        : nilai;

    internal override bool Urai(string nilai, out decimal isi) =>
        decimal.TryParse(nilai, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out isi);

    private protected override Kesalahan? PeriksaNilai(decimal nilai, Konteks konteks) =>
        nilai < terkecil || nilai > terbesar ? new Kesalahan("angka.batas", $"{Label} antara {terkecil} dan {terbesar}; yang Anda kirim {Tampil(Tulis(nilai), konteks)}.")
        : nilai.Scale > Desimal ? new Kesalahan("angka.desimal", Desimal == 0 ? $"{Label} berupa angka bulat." : $"{Label} paling banyak {Desimal} angka di belakang koma.")
        : null;

    /// <inheritdoc />
    protected override Hasil<string> Baca(string teks, Konteks konteks)
    {
        var polos = Satuan.Length > 0 && teks.EndsWith(Satuan, StringComparison.OrdinalIgnoreCase) ? teks[..^Satuan.Length].TrimEnd() : teks;
        return Urai(polos.Replace(',', '.'), out var angka) ? Tulis(angka) : new Kesalahan("angka.bentuk", $"{Label} berupa angka, misalnya {Contoh ?? "4"}.");
    }

    // 12.50 and 12.5 are one number.
    private static string Tulis(decimal angka) => (angka / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
