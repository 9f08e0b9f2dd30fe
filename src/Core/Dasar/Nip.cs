using EPupns.Core.Dasar.Ketikan;
using System.Globalization;

namespace EPupns.Core.Dasar;

/// <summary>
/// NIP baru: eight digits of birth date, six of year and month of TMT CPNS, one of sex, three of sequence; no check digit
/// (Perka BKN 22/2007, domain.md §1).
/// </summary>
/// <param name="Angka">18 digits without spaces.</param>
public readonly record struct Nip(string Angka)
{
    /// <summary>How many digits there are.</summary>
    public const int Panjang = 18;

    /// <summary>Date of birth, digits 1–8.</summary>
    public DateOnly TanggalLahir => DateOnly.ParseExact(Angka.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>First day of service as CPNS, digits 9–14; always the first of a month.</summary>
    public DateOnly TmtCpns => new(Bagian(8, 4), Bagian(12, 2), 1);

    /// <summary>True for a man: digit 15 is 1.</summary>
    public bool Pria => Angka[14] == '1';

    /// <summary>Reads a NIP as people type it, with spaces, dots, dashes or words around it; what is wrong is told precisely.</summary>
    /// <param name="teks">What was typed.</param>
    /// <param name="hariIni">Today, for what cannot lie in the future.</param>
    /// <returns>The NIP, or one of <c>nip.kosong nip.huruf nip.kurang nip.lebih nip.lama nip.pppk nip.tanggal nip.bulan nip.umur nip.jk nip.urut</c>.</returns>
    public static Hasil<Nip> Baca(string? teks, DateOnly hariIni) => PembacaNip.Baca(teks, hariIni);

    /// <summary>In the groups people read aloud: <c>19861226 200912 2 001</c>. Anything but 18 digits comes back as it is.</summary>
    public static string Tampil(string angka) =>
        angka.Length == Panjang ? $"{angka[..8]} {angka[8..14]} {angka[14]} {angka[15..]}" : angka;

    /// <summary>In groups, for people.</summary>
    public override string ToString() => Tampil(Angka);

    internal int Bagian(int mulai, int panjang) => int.Parse(Angka.AsSpan(mulai, panjang), NumberStyles.None, CultureInfo.InvariantCulture);
}
