using System.Text;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>Runs of text as Telegram's HTML. Every run is escaped, so nothing that a person typed becomes markup.</summary>
internal static class TeksHtml
{
    public static string Tulis(IEnumerable<Potongan> isi)
    {
        var hasil = new StringBuilder();
        foreach (var potongan in isi)
        {
            var tanda = Tanda(potongan.Gaya);
            if (tanda is not null)
            {
                hasil.Append('<').Append(tanda).Append('>');
            }

            Luputkan(potongan.Teks, hasil);
            if (tanda is not null)
            {
                hasil.Append("</").Append(tanda).Append('>');
            }
        }

        return hasil.ToString();
    }

    private static string? Tanda(Gaya gaya) => gaya switch
    {
        Gaya.Tebal => "b",
        Gaya.Kode => "code",
        Gaya.Miring => "i",
        _ => null,
    };

    private static void Luputkan(string teks, StringBuilder hasil)
    {
        foreach (var huruf in teks)
        {
            _ = huruf switch
            {
                '<' => hasil.Append("&lt;"),
                '>' => hasil.Append("&gt;"),
                '&' => hasil.Append("&amp;"),
                _ => hasil.Append(huruf),
            };
        }
    }
}
