using EPupns.Uji;

namespace EPupns.Bot.Tests.Percakapan.Maksud;

/// <summary>The held-out sentences: what people type, and what they mean by it; null when the bot cannot know.</summary>
internal static class UcapanUji
{
    public static List<(string Teks, string? Kode)> Semua()
    {
        var hasil = new List<(string, string?)>();
        string? kode = null;
        foreach (var baris in File.ReadLines(Path.Combine(Repositori.Akar, "tests", "Bot.Tests", "Percakapan", "Maksud", "ucapan-uji.txt")))
        {
            if (baris.StartsWith('['))
            {
                kode = baris is "[-]" ? null : baris.Trim('[', ']');
            }
            else if (baris.Length > 0 && baris[0] != '#')
            {
                hasil.Add((baris, kode));
            }
        }

        return hasil;
    }

    /// <summary>The same with slips of the thumb, in every word of four letters or more with a chance of one in three; always the same ones.</summary>
    public static IReadOnlyList<(string Teks, string? Kode)> SalahKetik(int benih)
    {
        var acak = new Random(benih);
        return [.. Semua().Select(u => (string.Join(' ', u.Teks.Split(' ').Select(k => k.Length >= 4 && acak.Next(3) == 0 ? Terpeleset(k, acak) : k)), u.Kode))];
    }

    private static string Terpeleset(string kata, Random acak)
    {
        var letak = acak.Next(1, kata.Length);
        return acak.Next(4) switch
        {
            0 => kata.Remove(letak, 1),
            1 => kata.Insert(letak, kata[letak].ToString()),
            2 => string.Concat(kata.AsSpan(0, letak - 1), [kata[letak], kata[letak - 1]], kata.AsSpan(letak + 1)),
            _ => string.Concat(kata.AsSpan(0, letak), [Tetangga(kata[letak])], kata.AsSpan(letak + 1)),
        };
    }

    private static char Tetangga(char huruf)
    {
        const string Papan = "qwertyuiopasdfghjklzxcvbnm";
        var letak = Papan.IndexOf(huruf, StringComparison.Ordinal);
        return letak < 0 ? huruf : Papan[(letak + 1) % Papan.Length];
    }
}
