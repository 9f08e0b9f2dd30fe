using System.Text.RegularExpressions;
using System.Xml;

namespace EPupns.Core.Ekspor;

/// <summary>Text of people on its way into a program that may take it for something else.</summary>
internal static partial class TeksAman
{
    /// <summary>Most letters of a cell of a spreadsheet.</summary>
    public const int PanjangSel = 32_767;

    // Spreadsheets look behind white space, and take the wide signs of Asian keyboards for the same.
    private const string AwalRumus = "=+-@\t\r＝＋－＠";

    /// <summary>For CSV, which cannot say what is text: what would be calculated gets an apostrophe before it.</summary>
    public static string TanpaRumus(string teks)
    {
        var rapi = teks.AsSpan().TrimStart(" \u00A0\n\v\f");
        return rapi.Length > 0 && AwalRumus.Contains(rapi[0], StringComparison.Ordinal) ? $"'{teks}" : teks;
    }

    /// <summary>For a cell: without characters that XML has not, no longer than a cell may be, and no text that a spreadsheet takes for an escaped character.</summary>
    public static string UntukSel(string teks)
    {
        var isi = Lolosan().Replace(TanpaAksaraTerlarang(teks), "_x005F$0");
        return isi.Length <= PanjangSel ? isi : string.Concat(isi.AsSpan(0, PanjangSel - 1 - (char.IsHighSurrogate(isi[PanjangSel - 2]) ? 1 : 0)), "…");
    }

    private static string TanpaAksaraTerlarang(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (!Sah(teks, i))
            {
                return string.Create(teks.Length, teks, static (tujuan, asal) =>
                {
                    for (var i = 0; i < asal.Length; i++)
                    {
                        tujuan[i] = Sah(asal, i) ? asal[i] : '\uFFFD';
                    }
                });
            }
        }

        return teks;
    }

    private static bool Sah(string teks, int i) => char.IsSurrogate(teks[i])
        ? char.IsHighSurrogate(teks[i]) ? i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]) : i > 0 && char.IsHighSurrogate(teks[i - 1])
        : XmlConvert.IsXmlChar(teks[i]);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Lolosan();
}
