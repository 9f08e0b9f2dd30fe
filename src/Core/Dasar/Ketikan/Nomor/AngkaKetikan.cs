using System.Text;

namespace EPupns.Core.Dasar.Ketikan;

/// <summary>
/// A long number as people type it: <c>nip sy 19861226 200912 2 001</c>. Words around it are left out, spaces and punctuation
/// inside it too; a letter that stands where a digit belongs is kept apart, because it is told and never repaired (domain.md §6).
/// </summary>
/// <param name="Angka">The digits, ASCII.</param>
/// <param name="Huruf">The first letter found among the digits; null when there is none.</param>
internal readonly record struct AngkaKetikan(string Angka, char? Huruf)
{
    // What people and old typewriters write for 0, 1, 5, 8, 2.
    private const string MiripAngka = "oOlLiI|sSbBzZ";

    /// <summary>What the letter was probably meant to be; null when it looks like no digit.</summary>
    public char? Maksud => Huruf switch
    {
        'o' or 'O' => '0',
        'l' or 'L' or 'i' or 'I' or '|' => '1',
        's' or 'S' => '5',
        'b' or 'B' => '8',
        'z' or 'Z' => '2',
        _ => null,
    };

    public static AngkaKetikan Baca(string teks)
    {
        if (!teks.Any(char.IsDigit))
        {
            return new("", null);
        }

        var (mulai, akhir) = Rentang(teks);
        var angka = new StringBuilder(akhir - mulai);
        char? huruf = null;
        foreach (var satu in teks.AsSpan(mulai, akhir - mulai))
        {
            if (char.IsDigit(satu))
            {
                angka.Append((char)('0' + (int)char.GetNumericValue(satu)));
            }
            else if (char.IsLetter(satu) || satu == '|')
            {
                huruf ??= satu;
            }
        }

        return new(angka.ToString(), huruf);
    }

    // From the first digit to the last, and the look-alikes that touch them: "l986…", "…200O".
    private static (int Mulai, int Akhir) Rentang(string teks)
    {
        var mulai = 0;
        while (!char.IsDigit(teks[mulai]))
        {
            mulai++;
        }

        var akhir = teks.Length;
        while (!char.IsDigit(teks[akhir - 1]))
        {
            akhir--;
        }

        return (mulai - Menempel(teks.AsSpan(0, mulai), dariBelakang: true), akhir + Menempel(teks.AsSpan(akhir), dariBelakang: false));
    }

    // A run of letters that touches the number belongs to it only when all of it looks like digits: "nip1986…" does not.
    private static int Menempel(ReadOnlySpan<char> teks, bool dariBelakang)
    {
        var panjang = 0;
        while (panjang < teks.Length && Ke(teks, panjang) is var satu && (char.IsLetter(satu) || satu == '|'))
        {
            if (!MiripAngka.Contains(satu, StringComparison.Ordinal))
            {
                return 0;
            }

            panjang++;
        }

        return panjang;

        char Ke(ReadOnlySpan<char> teks, int i) => dariBelakang ? teks[^(i + 1)] : teks[i];
    }
}
