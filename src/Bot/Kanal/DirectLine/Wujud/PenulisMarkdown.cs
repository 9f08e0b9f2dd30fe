using System.Text;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.DirectLine.Wujud;

/// <summary>A message as Markdown for clients that know nothing of ours. Only styles are markup; every letter stays a letter.</summary>
internal static class PenulisMarkdown
{
    // CommonMark lets any of these be escaped. ':' and '@' keep clients from making links out of what people typed.
    private const string Istimewa = "\\`*_{}[]<>()#+-.!|~&:@=";

    public static string Tulis(IEnumerable<Potongan> isi)
    {
        var hasil = new StringBuilder();
        foreach (var potongan in isi)
        {
            Tulis(hasil, potongan);
        }

        return hasil.ToString();
    }

    private static void Tulis(StringBuilder hasil, Potongan potongan)
    {
        switch (potongan.Gaya)
        {
            case Gaya.Tebal:
                Apit(hasil, potongan.Teks, "**");
                break;
            case Gaya.Miring:
                Apit(hasil, potongan.Teks, "*");
                break;
            case Gaya.Kode when potongan.Teks.Trim().Length > 0:
                Kode(hasil, potongan.Teks);
                break;
            default:
                Lepaskan(hasil, potongan.Teks);
                break;
        }
    }

    // A mark next to a space is not a mark, so the spaces go outside.
    private static void Apit(StringBuilder hasil, string teks, string tanda)
    {
        var inti = teks.Trim();
        if (inti.Length == 0)
        {
            Lepaskan(hasil, teks);
            return;
        }

        var awal = teks.IndexOf(inti, StringComparison.Ordinal);
        Lepaskan(hasil, teks[..awal]);
        hasil.Append(tanda);
        Lepaskan(hasil, inti);
        hasil.Append(tanda);
        Lepaskan(hasil, teks[(awal + inti.Length)..]);
    }

    // Nothing can be escaped inside a code span: its fence is longer than any run of backticks in it.
    private static void Kode(StringBuilder hasil, string teks)
    {
        var pagar = new string('`', RunTerpanjang(teks) + 1);
        var jarak = teks[0] == '`' || teks[^1] == '`' ? " " : "";
        hasil.Append(pagar).Append(jarak).Append(teks.ReplaceLineEndings(" ")).Append(jarak).Append(pagar);
    }

    private static int RunTerpanjang(string teks)
    {
        var (terpanjang, kini) = (0, 0);
        foreach (var huruf in teks)
        {
            kini = huruf == '`' ? kini + 1 : 0;
            terpanjang = Math.Max(terpanjang, kini);
        }

        return terpanjang;
    }

    private static void Lepaskan(StringBuilder hasil, string teks)
    {
        foreach (var huruf in teks)
        {
            if (huruf == '\n')
            {
                // Two spaces: a line break of ours is a line break of theirs.
                hasil.Append("  \n");
            }
            else if (huruf == ' ' && (hasil.Length == 0 || hasil[^1] == '\n'))
            {
                // Spaces at the beginning of a line could turn it into a block of code.
                hasil.Append('\u00A0');
            }
            else
            {
                _ = Istimewa.Contains(huruf, StringComparison.Ordinal) ? hasil.Append('\\').Append(huruf) : hasil.Append(huruf);
            }
        }
    }
}
