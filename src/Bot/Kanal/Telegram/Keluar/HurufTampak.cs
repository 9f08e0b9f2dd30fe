using System.Buffers;
using System.Globalization;
using System.Text;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Which characters Telegram keeps and shows; it refuses a message that shows nothing.</summary>
internal static class HurufTampak
{
    // Nearly every text has none of these but line feeds, and needs no second look.
    private static readonly SearchValues<char> Mencurigakan = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33)).Concat(Enumerable.Range(0xD800, 0x800)).Select(h => (char)h).Where(h => h != '\n')]);

    /// <summary>Control characters go, but for the line feed; half a surrogate pair becomes the replacement character.</summary>
    public static string Bersihkan(string teks)
    {
        if (!teks.AsSpan().ContainsAny(Mencurigakan))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks.EnumerateRunes())
        {
            if (huruf.Value == '\t')
            {
                hasil.Append(' ');
            }
            else if (huruf.Value == '\n' || !Rune.IsControl(huruf))
            {
                hasil.Append(huruf.ToString());
            }
        }

        return hasil.ToString();
    }

    /// <summary>True when a person would see something.</summary>
    public static bool Ada(ReadOnlySpan<char> teks)
    {
        foreach (var huruf in teks.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(huruf) && !Kosong(huruf))
            {
                return true;
            }
        }

        return false;
    }

    // The last four are letters by category and blank to the eye.
    private static bool Kosong(Rune huruf) =>
        Rune.GetUnicodeCategory(huruf) is UnicodeCategory.Control or UnicodeCategory.Format
        || huruf.Value is 0x2800 or 0x115F or 0x1160 or 0x3164 or 0xFFA0;
}
