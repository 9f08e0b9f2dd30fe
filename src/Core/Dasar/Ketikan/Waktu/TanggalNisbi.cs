namespace EPupns.Core.Dasar.Ketikan;

/// <summary>Days told from today: <c>hari ini</c>, <c>kemarin</c>. Taken only where nobody would read the day from a paper, and always confirmed.</summary>
internal static class TanggalNisbi
{
    private static readonly Dictionary<string, int> Hari = new()
    {
        ["hariini"] = 0, ["tadi"] = 0, ["tadipagi"] = 0, ["sekarang"] = 0, ["kemarin"] = -1, ["kemaren"] = -1, ["kmrn"] = -1, ["kmaren"] = -1, ["kemarindulu"] = -2, ["duaharilalu"] = -2,
        ["2harilalu"] = -2, ["2hariyanglalu"] = -2, ["lusakemarin"] = -2, ["kemarinlusa"] = -2,
    };

    /// <summary>The day; null when it is not told from today.</summary>
    public static Hasil<TanggalTerbaca>? Baca(string teks, CaraTanggal cara)
    {
        if (!Hari.TryGetValue(string.Concat(PotonganTanggal.Urai(teks).Select(p => p.Teks)), out var selisih))
        {
            return null;
        }

        var salah = new Kesalahan("tanggal.nisbi", "Mohon tulis tanggalnya, seperti yang tertera pada dokumennya. Contoh: 12-01-1986 atau 12 Januari 1986.");
        var hari = cara.HariIni.AddDays(selisih);
        return cara.Nisbi ? new TanggalTerbaca(hari, $"“{teks.Trim()}” dibaca {Tanggal.Huruf(hari)}.", salah) : salah;
    }
}
