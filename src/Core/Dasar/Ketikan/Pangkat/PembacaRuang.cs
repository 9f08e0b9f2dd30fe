using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// A level in Roman numerals with a letter behind it: golongan ruang and eselon. Knows what exists, so that a level without its letter is
/// asked and a letter that does not exist is told. Codes are those of SAPK: level times ten, plus the place of the letter.
/// </summary>
/// <param name="nama">What it is called, e.g. <c>Golongan</c>.</param>
/// <param name="pemisah">What stands between level and letter: <c>III/a</c>, <c>III.a</c>.</param>
/// <param name="sampai">How many letters each level has, level I first.</param>
public sealed partial class PembacaRuang(string nama, char pemisah, params IReadOnlyList<int> sampai)
{
    private static readonly string[] Romawi = ["I", "II", "III", "IV", "V"];

    private static readonly HashSet<string> Pengantar = ["golongan", "ruang", "pangkat", "eselon", "pns", "terakhir", "saat"];

    /// <summary>What the words mean; null when they are no level, or one that exists with its letter (the list itself knows those).</summary>
    /// <param name="kata">Words in their one spelling.</param>
    public Tafsir? Baca(IReadOnlyList<string> kata)
    {
        if (Bentuk().Match(string.Concat(kata.Where(k => !Pengantar.Contains(k)))) is not { Success: true } cocok)
        {
            return null;
        }

        var tingkat = Tingkat(cocok.Groups[1].Value);
        if (tingkat > sampai.Count)
        {
            return Tafsir.Keliru("ruang.tingkat", $"{nama} itu tidak ada; {nama.ToLowerInvariant()} terdiri dari I sampai {Romawi[sampai.Count - 1]}.");
        }

        var semua = Enumerable.Range(0, sampai[tingkat - 1]).Select(i => new PilihanTafsir($"{tingkat}{i + 1}", $"{Romawi[tingkat - 1]}{pemisah}{(char)('a' + i)}")).ToList();
        return cocok.Groups[2].Value is not [var huruf]
            ? new Tafsir.Ambigu(semua, $"Hurufnya belum disebut; {nama.ToLowerInvariant()} {Romawi[tingkat - 1]} terdiri dari a sampai {(char)('a' + semua.Count - 1)}.")
            : huruf - 'a' < semua.Count
                ? new Tafsir.Pasti(semua[huruf - 'a'].Nilai)
                : Tafsir.Keliru("ruang.huruf", $"{nama} {Romawi[tingkat - 1]}{pemisah}{huruf} tidak ada; {nama.ToLowerInvariant()} {Romawi[tingkat - 1]} terdiri dari a sampai {(char)('a' + semua.Count - 1)}.");
    }

    private static int Tingkat(string teks) => teks switch
    {
        [var angka] when char.IsAsciiDigit(angka) => angka - '0',
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        _ => 6,
    };

    [GeneratedRegex("^([1-9]|i{1,3}|iv|vi{0,3}|ix)([a-z])?$")]
    private static partial Regex Bentuk();
}
