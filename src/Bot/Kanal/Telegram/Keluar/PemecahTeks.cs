using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Kanal.Telegram.Keluar;

/// <summary>
/// Cuts a text into parts that Telegram takes. Parts are counted in UTF-16 units before escaping, as Telegram counts after
/// reading its HTML; cut at a line, else at a word, never inside a surrogate pair, and inside a styled run only when the run
/// alone is too long.
/// </summary>
internal static class PemecahTeks
{
    /// <summary>The parts that show something; none when the text shows nothing.</summary>
    public static List<List<Potongan>> Pecah(IEnumerable<Potongan> isi, int batas)
    {
        var rentang = Rentangkan(isi);
        var teks = string.Concat(rentang.Select(r => r.Potongan.Teks));
        var hasil = new List<List<Potongan>>();
        for (int awal = 0, akhir; awal < teks.Length; awal = akhir)
        {
            akhir = teks.Length - awal <= batas ? teks.Length : TitikPotong(teks, rentang, awal, batas);
            if (HurufTampak.Ada(teks.AsSpan(awal, akhir - awal)))
            {
                hasil.Add(Iris(rentang, awal, akhir));
            }
        }

        return hasil;
    }

    private static List<Rentang> Rentangkan(IEnumerable<Potongan> isi)
    {
        var hasil = new List<Rentang>();
        var awal = 0;
        foreach (var potongan in isi.Select(p => p with { Teks = HurufTampak.Bersihkan(p.Teks) }).Where(p => p.Teks.Length > 0))
        {
            hasil.Add(new Rentang(potongan, awal));
            awal = hasil[^1].Akhir;
        }

        return hasil;
    }

    private static int TitikPotong(string teks, List<Rentang> rentang, int awal, int batas)
    {
        var akhir = awal + batas;
        foreach (var tanda in "\n ")
        {
            for (var i = akhir; i > awal + (batas / 2); i--)
            {
                if (teks[i - 1] == tanda && Bergaya(rentang, i, batas) is null)
                {
                    return i;
                }
            }
        }

        akhir = Bergaya(rentang, akhir, batas)?.Awal ?? akhir;
        return char.IsLowSurrogate(teks[akhir]) ? akhir - 1 : akhir;
    }

    // The styled run that a cut here would tear although it fits into one part.
    private static Rentang? Bergaya(List<Rentang> rentang, int titik, int batas) =>
        rentang.Find(r => r.Potongan.Gaya != Gaya.Biasa && r.Awal < titik && titik < r.Akhir && r.Potongan.Teks.Length <= batas);

    private static List<Potongan> Iris(List<Rentang> rentang, int awal, int akhir) =>
        [.. rentang.Where(r => r.Awal < akhir && awal < r.Akhir)
            .Select(r => r.Potongan with { Teks = r.Potongan.Teks[Math.Max(0, awal - r.Awal)..(Math.Min(akhir, r.Akhir) - r.Awal)] })];

    private sealed record Rentang(Potongan Potongan, int Awal)
    {
        public int Akhir => Awal + Potongan.Teks.Length;
    }
}
