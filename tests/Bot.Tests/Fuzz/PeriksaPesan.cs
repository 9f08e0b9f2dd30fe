using System.Text;
using System.Text.RegularExpressions;
using EPupns.Bot.Kanal.Telegram.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.BotApiDouble;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Fuzz;

/// <summary>What every message of the bot keeps, whatever a person typed.</summary>
internal static partial class PeriksaPesan
{
    private const int DataTombol = 64;
    private const int LangkahDanTanda = 10 + 1 + 1 + 11;

    public static void Layak(Pesan pesan)
    {
        Assert.Contains(pesan.Isi, p => p.Teks.Length > 0);
        foreach (var tombol in pesan.Tombol.SelectMany(b => b))
        {
            Assert.False(string.IsNullOrWhiteSpace(tombol.Label));
            Assert.True((tombol.Kode?.Length ?? 0) + LangkahDanTanda <= DataTombol, tombol.Kode);
        }
    }

    /// <summary>Rendered as it would be sent, Telegram reads the very letters that the flow said.</summary>
    public static void TerbacaSama(Pesan pesan, Katalog katalog)
    {
        var html = BagianKiriman.Susun(pesan, berkas: null, adaTombol: false, katalog).Select(b => TeksHtml.Tulis(b.Teks)).ToList();
        html.ForEach(TanpaTandaTelanjang);
        Assert.Equal(Huruf(pesan), Huruf(string.Concat(html.Select(BacaanHtml.Polos))));
    }

    /// <summary>The Bot API wants every one of these escaped, also where it would forgive a bare one.</summary>
    public static void TanpaTandaTelanjang(string html)
    {
        var sisa = Tanda().Replace(html, "");
        Assert.DoesNotContain('<', sisa);
        Assert.DoesNotContain('>', sisa);
        Assert.DoesNotMatch(AmpersandTelanjang(), sisa);
    }

    /// <summary>The letters of a message and of the buttons that are written out.</summary>
    public static string Huruf(Pesan pesan) => Huruf(string.Concat(pesan.Isi.Concat(PapanTombol.Pengganti(pesan)).Select(p => p.Teks)));

    /// <summary>What can be seen of a text: the reader lays out white space.</summary>
    public static string Huruf(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var rune in teks.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                hasil.Append(rune.ToString());
            }
        }

        return hasil.ToString();
    }

    [GeneratedRegex("</?(b|i|code)>")]
    private static partial Regex Tanda();

    [GeneratedRegex("&(?!(lt|gt|amp);)")]
    private static partial Regex AmpersandTelanjang();
}
