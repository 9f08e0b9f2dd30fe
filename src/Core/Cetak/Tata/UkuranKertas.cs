namespace EPupns.Core.Cetak.Tata;

/// <summary>A sheet's size in points.</summary>
public readonly record struct UkuranKertas(float Lebar, float Tinggi)
{
    /// <summary>A4 in whole points, as most programs write it: its middle is at exactly 421.</summary>
    public static readonly UkuranKertas A4 = new(595, 842);

    /// <summary>Folio (F4, 215 × 330 mm), the long sheet of Indonesian offices.</summary>
    public static readonly UkuranKertas Folio = new(609, 935);

    /// <summary>The same sheet lying on its side.</summary>
    public UkuranKertas Rebah() => new(Tinggi, Lebar);
}
