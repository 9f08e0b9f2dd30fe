namespace EPupns.Core.Formulir.Pupns;

/// <summary>Marks of a year's work (PP 46/2011): 60 % SKP and 40 % conduct.</summary>
internal static class NilaiPrestasi
{
    private static readonly IReadOnlyList<IsianAngka> Wajib = [Skp.Pelayanan, Skp.Integritas, Skp.Komitmen, Skp.Disiplin, Skp.KerjaSama];

    /// <summary>Sum of the marks for conduct; null until all are there. Leadership counts where it was marked.</summary>
    public static decimal? Jumlah(Isi isi) => Wajib.All(w => w.Dari(isi) is not null) ? Wajib.Sum(w => w.Dari(isi)!.Value) + (Skp.Kepemimpinan.Dari(isi) ?? 0) : null;

    /// <summary>Average of the marks for conduct, two decimals.</summary>
    public static decimal? Rata(Isi isi) => Jumlah(isi) is { } jumlah ? Bulat(jumlah / (Skp.Kepemimpinan.Dari(isi) is null ? Wajib.Count : Wajib.Count + 1)) : null;

    /// <summary>The mark of the year, two decimals.</summary>
    public static decimal? Prestasi(Isi isi) => Skp.NilaiSkp.Dari(isi) is { } skp && Rata(isi) is { } perilaku ? Bulat((0.6m * skp) + (0.4m * perilaku)) : null;

    /// <summary>What that mark is called, as code.</summary>
    public static string? Sebutan(Isi isi) => Prestasi(isi) switch { null => null, >= 91 => "1", >= 76 => "2", >= 61 => "3", >= 51 => "4", _ => "5" };

    private static decimal Bulat(decimal nilai) => Math.Round(nilai, 2, MidpointRounding.AwayFromZero);
}
