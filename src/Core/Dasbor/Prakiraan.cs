namespace EPupns.Core.Dasbor;

/// <summary>A point of a curve.</summary>
/// <param name="Hari">The day.</param>
/// <param name="Terkirim">Sent until then.</param>
/// <param name="Selesai">Done until then.</param>
/// <param name="Terdaftar">Registered until then.</param>
public sealed record TitikLaju(DateOnly Hari, long Terkirim, long Selesai, long Terdaftar);

/// <summary>How it looks like it will go on.</summary>
public enum KeadaanPrakiraan
{
    /// <summary>Everybody who can be done is done.</summary>
    Tuntas = 0,

    /// <summary>Too few days were counted.</summary>
    KurangHari = 1,

    /// <summary>Nobody became done lately.</summary>
    Diam = 2,

    /// <summary>At this pace it takes years.</summary>
    TerlaluJauh = 3,

    /// <summary>A day can be named.</summary>
    Ada = 4,
}

/// <summary>The day of completion at the present pace (leap 10), with how uncertain it is: the mean of the last days, and what follows where the true mean is at the ends of its 80 % interval.</summary>
/// <param name="Keadaan">Whether a day can be named.</param>
/// <param name="PerHari">People who became done a day.</param>
/// <param name="Cepat">The day when it goes well.</param>
/// <param name="Kira">The day at the mean.</param>
/// <param name="Lambat">The day when it goes badly; null when none can be named.</param>
/// <param name="Hari">Days that the mean is made of.</param>
public sealed record Prakiraan(KeadaanPrakiraan Keadaan, double PerHari, DateOnly? Cepat, DateOnly? Kira, DateOnly? Lambat, int Hari)
{
    /// <summary>Fewest days of a mean.</summary>
    public const int PalingSedikitHari = 5;

    /// <summary>Most: what was before says little about now.</summary>
    public const int PalingBanyakHari = 14;

    private const double Delapan = 1.28;
    private const int TerjauhHari = 3650;

    /// <summary>Calculates it.</summary>
    /// <param name="deret">The curve, the oldest day first; days may be missing.</param>
    /// <param name="sasaran">How many have to be done.</param>
    public static Prakiraan Hitung(IReadOnlyList<TitikLaju> deret, long sasaran)
    {
        var jendela = deret.Count == 0 ? [] : deret.Where(t => t.Hari >= deret[^1].Hari.AddDays(-PalingBanyakHari)).ToList();
        var hari = jendela.Count == 0 ? 0 : jendela[^1].Hari.DayNumber - jendela[0].Hari.DayNumber;
        var rata = hari == 0 ? 0 : (jendela[^1].Selesai - jendela[0].Selesai) / (double)hari;
        Prakiraan Tanpa(KeadaanPrakiraan keadaan) => new(keadaan, Math.Max(0, rata), null, null, null, hari);
        if (sasaran > 0 && deret.Count > 0 && deret[^1].Selesai >= sasaran)
        {
            return Tanpa(KeadaanPrakiraan.Tuntas);
        }

        if (hari < PalingSedikitHari)
        {
            return Tanpa(KeadaanPrakiraan.KurangHari);
        }

        if (rata <= 0)
        {
            return Tanpa(KeadaanPrakiraan.Diam);
        }

        var sisa = sasaran - jendela[^1].Selesai;
        if (sisa / rata > TerjauhHari)
        {
            return Tanpa(KeadaanPrakiraan.TerlaluJauh);
        }

        var lebar = Delapan * Galat(jendela, rata, hari);
        DateOnly? Pada(double laju) => laju > 0 && sisa / laju <= TerjauhHari ? jendela[^1].Hari.AddDays((int)Math.Ceiling(sisa / laju)) : null;
        return new Prakiraan(KeadaanPrakiraan.Ada, rata, Pada(rata + lebar), Pada(rata), Pada(rata - lebar), hari);
    }

    // Standard error of the mean a day. A step over several days counts as that many days of its mean.
    private static double Galat(List<TitikLaju> jendela, double rata, int hari)
    {
        var jumlah = 0.0;
        for (var i = 1; i < jendela.Count; i++)
        {
            var lama = jendela[i].Hari.DayNumber - jendela[i - 1].Hari.DayNumber;
            jumlah += lama * Math.Pow(((jendela[i].Selesai - jendela[i - 1].Selesai) / (double)lama) - rata, 2);
        }

        return Math.Sqrt(jumlah / (hari - 1) / hari);
    }
}
