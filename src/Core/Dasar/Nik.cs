using System.Collections.Frozen;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Dasar;

/// <summary>
/// NIK: six digits of region, six of birth date as <c>ddmmyy</c> (day plus 40 for women), four of sequence (domain.md §1). It is
/// never corrected once given out, so a date that differs from the person's is a matter for a warning elsewhere, not for refusal here.
/// </summary>
/// <param name="Angka">16 digits without spaces.</param>
public readonly record struct Nik(string Angka)
{
    /// <summary>How many digits there are.</summary>
    public const int Panjang = 16;

    private const char Bulatan = '•';

    // Provinces of the Kemendagri codes of 2015 and 2025; a NIK keeps the code of the place where it was first given.
    private static readonly FrozenSet<int> Provinsi = FrozenSet.Create(
        11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
        71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97);

    /// <summary>True for a woman: 40 is added to the day.</summary>
    public bool Wanita => Angka[6] >= '4';

    /// <summary>True when it begins with the code of a province; another one is for a warning (V02c), because a code is never corrected.</summary>
    public bool ProvinsiDikenal => Provinsi.Contains(Dua(0));

    /// <summary>Reads a NIK as people type it; what is wrong is told precisely.</summary>
    /// <returns>The NIK, or one of <c>nik.kosong nik.huruf nik.kurang nik.lebih nik.tanggal nik.urut</c>.</returns>
    public static Hasil<Nik> Baca(string? teks) => PembacaNik.Baca(teks);

    /// <summary>Masked for a screen others may see: <c>3276••••••••0003</c>. A text that is too short shows nothing.</summary>
    public static string Samar(string nik) =>
        nik.Length == Panjang ? string.Concat(nik.AsSpan(0, 4), new string(Bulatan, 8), nik.AsSpan(12)) : new string(Bulatan, nik.Length);

    /// <summary>In groups, for the owner: <c>3276 0166 1286 0003</c>.</summary>
    public static string Tampil(string angka) => angka.Length == Panjang ? $"{angka[..4]} {angka[4..8]} {angka[8..12]} {angka[12..]}" : angka;

    /// <summary>Masked, so that no log shows one by accident.</summary>
    public override string ToString() => Samar(Angka);

    /// <summary>True when the date in the NIK is this date of birth; the century is not written in it.</summary>
    public bool SesuaiLahir(DateOnly lahir) =>
        Dua(6) % 40 == lahir.Day && Dua(8) == lahir.Month && Dua(10) == lahir.Year % 100;

    internal int Dua(int mulai) => ((Angka[mulai] - '0') * 10) + Angka[mulai + 1] - '0';
}
