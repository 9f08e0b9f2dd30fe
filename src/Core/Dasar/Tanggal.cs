using EPupns.Core.Dasar.Ketikan;
using System.Globalization;

namespace EPupns.Core.Dasar;

/// <summary>Dates as people in Indonesia type and read them (domain.md §6).</summary>
public static class Tanggal
{
    /// <summary>How far western Indonesian time, the country's default, is ahead of UTC.</summary>
    public static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    private static readonly string[] Bulan =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] NamaHari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>
    /// Reads a date in any usual spelling, day first: <c>12 jan 1986</c>, <c>12/1/86</c>, <c>12-01-1986</c>, <c>1986-01-12</c>,
    /// <c>12 pebruari 86</c>, <c>12011986</c>. Nothing is swapped or guessed: month 13 is told, and a year of two digits that fits two
    /// centuries is asked again.
    /// </summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="hariIni">Today, for years of two digits.</param>
    /// <returns>The date, or one of <c>tanggal.kosong tanggal.bentuk tanggal.hari tanggal.bulan tanggal.tahun tanggal.abad tanggal.tidakada</c>.</returns>
    public static Hasil<DateOnly> Baca(string? teks, DateOnly hariIni) =>
        PembacaTanggal.Baca(teks, new CaraTanggal(hariIni)) is var hasil && !hasil.Berhasil ? hasil.Kesalahan
        : hasil.Nilai.Tegas is { } tegas ? tegas : hasil.Nilai.Nilai;

    /// <summary>Reads a date where the person can be asked back: a century, a missing day or a slip is told with the date instead of refused.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="cara">What is known of the date.</param>
    /// <returns>The date and its doubts, or one of the mistakes of <see cref="Baca"/>, or <c>tanggal.nisbi</c>.</returns>
    public static Hasil<TanggalTerbaca> Tafsirkan(string? teks, CaraTanggal cara) => PembacaTanggal.Baca(teks, cara);

    /// <summary>As on screen: <c>12-01-1986</c>.</summary>
    public static string Tampil(DateOnly tanggal) => tanggal.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>In letters: <c>12 Januari 1986</c>.</summary>
    public static string Huruf(DateOnly tanggal) => $"{tanggal.Day} {NamaBulan(tanggal.Month)} {tanggal.Year:D4}";

    /// <summary>With its day of the week: <c>Senin, 7 September 2015</c>.</summary>
    public static string Hari(DateOnly tanggal) => $"{NamaHari[(int)tanggal.DayOfWeek]}, {Huruf(tanggal)}";

    /// <summary>A moment in western Indonesian time: <c>16-01-2015 14:05 WIB</c>.</summary>
    public static string WaktuWib(DateTimeOffset waktu) =>
        waktu.ToOffset(Wib).ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture) + " WIB";

    /// <summary>The day on which a moment falls in western Indonesian time, the country's default.</summary>
    public static DateOnly HariWib(DateTimeOffset waktu) => DateOnly.FromDateTime(waktu.ToOffset(Wib).DateTime);

    /// <summary>Name of a month.</summary>
    /// <param name="bulan">1 to 12.</param>
    public static string NamaBulan(int bulan) => Bulan[bulan - 1];
}
