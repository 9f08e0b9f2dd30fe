using EPupns.BotApiDouble.Protokol;
using EPupns.BotApiDouble.Teks;

namespace EPupns.BotApiDouble;

/// <summary>Reads HTML as Telegram does, for texts that are not sent.</summary>
public static class BacaanHtml
{
    /// <summary>What people would see.</summary>
    /// <exception cref="FormatException">Telegram would refuse it.</exception>
    public static string Polos(string html)
    {
        try
        {
            return HtmlTelegram.Baca(html).Polos;
        }
        catch (Penolakan tolak)
        {
            throw new FormatException($"{tolak.Message}: {html}", tolak);
        }
    }
}
