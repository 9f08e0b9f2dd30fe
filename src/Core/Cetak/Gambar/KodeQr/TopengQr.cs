namespace EPupns.Core.Cetak.Gambar.KodeQr;

/// <summary>The eight masks, of which the one that scanners read best is laid over the data, and how badly a matrix is read.</summary>
internal static class TopengQr
{
    public const int Banyak = 8;

    /// <summary>Whether a mask turns a module over.</summary>
    public static bool Membalik(int topeng, int b, int l) => topeng switch
    {
        0 => (b + l) % 2 == 0,
        1 => b % 2 == 0,
        2 => l % 3 == 0,
        3 => (b + l) % 3 == 0,
        4 => (b / 2 + l / 3) % 2 == 0,
        5 => b * l % 2 + b * l % 3 == 0,
        6 => (b * l % 2 + b * l % 3) % 2 == 0,
        _ => ((b + l) % 2 + b * l % 3) % 2 == 0,
    };

    /// <summary>Points of penalty: long runs, solid squares, what looks like a finder, too much of one colour.</summary>
    public static int Denda(bool[] modul, int sisi)
    {
        int denda = 0, gelap = 0;
        for (int i = 0; i < sisi; i++)
            denda += Jalur(modul, sisi, i * sisi, 1) + Jalur(modul, sisi, i, sisi);
        for (int b = 0; b < sisi; b++)
        {
            for (int l = 0, tempat = b * sisi; l < sisi; l++, tempat++)
            {
                bool ini = modul[tempat];
                gelap += ini ? 1 : 0;
                if (b + 1 < sisi && l + 1 < sisi && modul[tempat + 1] == ini && modul[tempat + sisi] == ini && modul[tempat + sisi + 1] == ini)
                    denda += 3;
            }
        }

        return denda + Math.Abs(gelap * 100 / modul.Length - 50) / 5 * 10;
    }

    // One row or column.
    private static int Jalur(bool[] modul, int sisi, int mulai, int langkah)
    {
        int denda = 0, sama = 0, sebelas = 0;
        bool lalu = false;
        for (int i = 0, tempat = mulai; i < sisi; i++, tempat += langkah)
        {
            bool ini = modul[tempat];
            sama = i > 0 && ini == lalu ? sama + 1 : 1;
            denda += sama == 5 ? 3 : sama > 5 ? 1 : 0;
            sebelas = (sebelas << 1 | (ini ? 1 : 0)) & 0x7FF;
            if (i >= 10 && sebelas is 0b10111010000 or 0b00001011101)
                denda += 40;
            lalu = ini;
        }

        return denda;
    }
}
