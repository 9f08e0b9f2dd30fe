using System.Globalization;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>A typed year → a year of four digits. Two digits above this year's are of the last century; the others are asked.</summary>
internal static class TahunKetikan
{
    public const int Terawal = 1900;
    public const int Terakhir = 2100;
    private const int UmurDewasa = 17;
    private const string Contoh = "Contoh: 12-01-1986 atau 12 Januari 1986.";

    /// <summary>The year, why it is to be confirmed, and the mistake for those who cannot ask.</summary>
    public static Hasil<(int Tahun, string? Alasan, Kesalahan? Tegas)> Baca(string angka, CaraTanggal cara) => angka.Length switch
    {
        4 when int.Parse(angka, CultureInfo.InvariantCulture) is >= Terawal and <= Terakhir and var tahun => (tahun, null, null),
        2 => DuaAngka(int.Parse(angka, CultureInfo.InvariantCulture), cara),
        _ => new Kesalahan("tanggal.tahun", $"Tahun {Ringkas(angka)} belum dapat dibaca. Mohon tulis tahunnya lengkap, 4 angka. {Contoh}"),
    };

    private static (int Tahun, string? Alasan, Kesalahan? Tegas) DuaAngka(int dua, CaraTanggal cara)
    {
        var batas = (cara.HariIni.Year % 100) + (cara.BolehNanti ? 2 : 0);
        if (dua > batas)
        {
            return (1900 + dua, null, null);
        }

        var (dulu, kini) = (1900 + dua, 2000 + dua);
        var (terbaca, lain) = cara.Dewasa && kini > cara.HariIni.Year - UmurDewasa ? (dulu, kini) : (kini, dulu);
        return (terbaca, $"Tahun {dua:D2} dibaca {terbaca}; bila maksud Anda {lain}, mohon tulis tahunnya lengkap.", new Kesalahan(
            "tanggal.abad", $"Tahun {dua:D2} dapat berarti 19{dua:D2} atau 20{dua:D2}. Mohon tulis tahunnya lengkap, 4 angka. {Contoh}"));
    }

    private static string Ringkas(string angka) => angka.Length > 8 ? angka[..8] + "…" : angka;
}
