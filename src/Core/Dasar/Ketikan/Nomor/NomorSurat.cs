using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>What a number of a letter gives away. Such numbers are free text; a doubt is asked, never a refusal.</summary>
public static partial class NomorSurat
{
    /// <summary>A PAK number where the number of the SK is asked: a known mistake (domain.md §1, V19).</summary>
    public static string? RaguPak(string teks) =>
        Pak().IsMatch(teks) ? "Nomor itu tampak seperti nomor PAK; yang diperlukan nomor SK." : RaguTanggal(teks);

    /// <summary>A number without any digit, or only a date.</summary>
    public static string? RaguTanggal(string teks) =>
        !teks.Any(char.IsDigit) ? "Nomor itu tidak memuat angka."
        : Tanggal.Tafsirkan(teks, new CaraTanggal(DateOnly.MaxValue)) is { Berhasil: true, Nilai.Alasan: null } && teks.Contains(' ', StringComparison.Ordinal)
            ? "Jawaban itu tampak seperti tanggal; yang diperlukan nomornya."
        : null;

    [GeneratedRegex(@"(?<!\p{L})PAK(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Pak();
}
