using System.Text.RegularExpressions;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>Words that correct what was said last.</summary>
/// <param name="Baru">What should stand there.</param>
/// <param name="Lama">What should not; null when it was not said.</param>
public sealed record Ralat(string Baru, string? Lama = null);

/// <summary>Finds corrections: <c>ralat, harusnya 12 mei</c>, <c>eh salah, 3b</c>, <c>bukan 1986 tapi 1987</c>. "Salah" alone corrects nothing yet.</summary>
public static partial class RalatKetikan
{
    /// <summary>The correction; null when the text is none.</summary>
    public static Ralat? Baca(string teks)
    {
        var bersih = teks.Trim();
        if (bersih.Length is 0 or > 400)
        {
            return null;
        }

        return Bukan().Match(bersih) is { Success: true } bukan ? Susun(bukan)
            : Dibuka().Match(bersih) is { Success: true } dibuka ? Susun(dibuka)
            : Ditutup().Match(bersih) is { Success: true } ditutup ? Susun(ditutup)
            : DuaAngka().Match(bersih) is { Success: true } dua ? Susun(dua)
            : null;
    }

    private static Ralat? Susun(Match cocok)
    {
        var (baru, lama) = (Rapi(cocok.Groups["baru"].Value), Rapi(cocok.Groups["lama"].Value));
        return !baru.Any(char.IsLetterOrDigit) ? null : new(baru, lama.Length == 0 ? null : lama);
    }

    private static string Rapi(string teks) => teks.Trim().Trim('.', ',', ';', ':', '!').Trim();

    // "bukan 1986 tapi 1987", "bukan IIIa melainkan IIIb".
    [GeneratedRegex(@"^(?:(?:eh|maaf|ups|sorry|oh|ralat|koreksi|salah)\W+)*(?:bukan|bkn)\s+(?<lama>.{1,100}?)[\s,]+(?:tapi|tetapi|melainkan|ttp|tp|tpi|yang benar|yg benar|yg bener|harusnya|seharusnya)\W+(?<baru>.{1,200})$", RegexOptions.IgnoreCase)]
    private static partial Regex Bukan();

    // An opening that says that something was wrong, then what is right.
    [GeneratedRegex(@"^(?:(?:eh|eeh|maaf|ups|aduh|waduh|sorry|sori|oh|oya|oiya|iya|ya|mohon maaf)\W+)*(?:(?:ralat|koreksi|revisi|typo|keliru|salah\s+(?:ketik|tulis|input|isi|ketikan|baca)|maaf\s+salah|seharusnya|harusnya|hrsnya|mestinya|semestinya|yang\s+(?:benar|betul)|yg\s+(?:benar|bener|bnr|betul)|maksud(?:nya|ku|\s+saya|\s+sy)|(?:tolong\s+)?(?:ganti|ubah|diganti|diubah|perbaiki)\s+(?:jadi|menjadi|ke|dengan|dgn))(?!\p{L})|(?:salah|slh|keliru)\s*[,;:.](?!\p{L})|(?:salah|slh)(?=\s+(?:harusnya|seharusnya|mestinya|yang|yg|maksud|jadi)))[\s,;:.\-]*(?:(?:seharusnya|harusnya|mestinya|yang benar|yg benar|yg bener|yang betul|jadi|menjadi|adalah|itu|maksud saya|maksudnya|maksud sy)(?!\p{L})[\s,;:]*)*(?<baru>.{1,200})$", RegexOptions.IgnoreCase)]
    private static partial Regex Dibuka();

    // "3b maksud saya", "12 mei seharusnya".
    [GeneratedRegex(@"^(?<baru>.{1,100}?)[\s,]+(?:maksud\s+saya|maksud\s+sy|maksudnya|maksudku|seharusnya|harusnya|yang\s+benar|yg\s+bener|yg\s+benar)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Ditutup();

    // "1987 bukan 1986": only between two that have digits.
    [GeneratedRegex(@"^(?=[^,]*\d.*\s(?:bukan|bkn)\s.*\d)(?<baru>.{1,60}?)[\s,]+(?:bukan|bkn)\s+(?<lama>.{1,60})$", RegexOptions.IgnoreCase)]
    private static partial Regex DuaAngka();
}
