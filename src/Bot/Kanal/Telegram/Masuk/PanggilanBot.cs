namespace EPupns.Bot.Kanal.Telegram.Masuk;

/// <summary>Whether words in a group are meant for the bot: a command, or its name.</summary>
internal static class PanggilanBot
{
    /// <summary>Worth a closer look.</summary>
    public static bool Mungkin(string teks) => teks.StartsWith('/') || teks.Contains('@', StringComparison.Ordinal);

    /// <summary>True for <c>/menu</c>, <c>/menu@nama</c> and <c>… @nama …</c>; false for another bot's.</summary>
    public static bool Untuk(string teks, string nama)
    {
        if (teks.StartsWith('/'))
        {
            var perintah = teks.Split([' ', '\n'], 2)[0];
            var at = perintah.IndexOf('@', StringComparison.Ordinal);
            return at < 0 || perintah.AsSpan(at + 1).Equals(nama, StringComparison.OrdinalIgnoreCase);
        }

        var sebutan = $"@{nama}";
        for (var i = Cari(teks, sebutan, 0); i >= 0; i = Cari(teks, sebutan, i + 1))
        {
            var akhir = i + sebutan.Length;
            if (akhir == teks.Length || !(char.IsAsciiLetterOrDigit(teks[akhir]) || teks[akhir] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static int Cari(string teks, string sebutan, int mulai) => teks.IndexOf(sebutan, mulai, StringComparison.OrdinalIgnoreCase);
}
