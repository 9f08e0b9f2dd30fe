using System.Text.RegularExpressions;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;

namespace EPupns.Core.Formulir;

/// <summary>Shape of a number (domain.md §1).</summary>
/// <param name="Pola">The stored text.</param>
/// <param name="Panjang">Longest stored text.</param>
/// <param name="Susunan">The shape in words, e.g. <c>terdiri dari 13 angka</c>.</param>
/// <param name="Tampil">Stored text in its usual groups.</param>
/// <param name="Baca">What was typed, the field's name and its words → the number without separators, or what is wrong.</param>
public sealed partial record BentukNomor(
    Regex Pola, int Panjang, string Susunan, Func<string, string> Tampil, Func<string, string, IReadOnlySet<string>, Hasil<string>> Baca)
{
    /// <summary>NPWP of 2015: 15 digits. The check digit is a warning of its own (V03).</summary>
    public static readonly BentukNomor Npwp = new(
        Angka15(), 15, "terdiri dari 15 angka", n => $"{n[..2]}.{n[2..5]}.{n[5..8]}.{n[8]}-{n[9..12]}.{n[12..]}", (teks, nama, _) => PembacaNomor.Angka(teks, nama, 15, 15));

    /// <summary>Civil servant's card: series letters and a serial number.</summary>
    public static readonly BentukNomor Karpeg = new(
        HurufAngka(), 9, "terdiri dari 1 atau 2 huruf seri dan 6 atau 7 angka, misalnya N 123456", n => n, PembacaNomor.BerSeri);

    /// <summary>Health insurance card: 13 digits.</summary>
    public static readonly BentukNomor Bpjs = new(Angka13(), 13, "terdiri dari 13 angka", n => n, (teks, nama, _) => PembacaNomor.Angka(teks, nama, 13, 13));

    [GeneratedRegex("^[0-9]{15}$")]
    private static partial Regex Angka15();

    [GeneratedRegex("^[0-9]{13}$")]
    private static partial Regex Angka13();

    [GeneratedRegex("^[A-Z]{1,2}[0-9]{6,7}$")]
    private static partial Regex HurufAngka();
}
