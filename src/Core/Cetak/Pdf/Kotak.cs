namespace EPupns.Core.Cetak.Pdf;

/// <summary>A rectangle in points (1/72 inch), measured from the top left corner of the page, y growing downwards.</summary>
public readonly record struct Kotak(float X, float Y, float Lebar, float Tinggi)
{
    /// <summary>The right edge.</summary>
    public float Kanan => X + Lebar;

    /// <summary>The bottom edge.</summary>
    public float Bawah => Y + Tinggi;

    internal Kotak Susutkan(Sisi sisi) =>
        new(X + sisi.Kiri, Y + sisi.Atas, Lebar - sisi.Datar, Tinggi - sisi.Tegak);
}

/// <summary>Four lengths in points, one for each side.</summary>
public readonly record struct Sisi(float Kiri, float Atas, float Kanan, float Bawah)
{
    /// <summary>The same length on all four sides.</summary>
    public Sisi(float semua) : this(semua, semua, semua, semua) { }

    /// <summary>Left and right together.</summary>
    public float Datar => Kiri + Kanan;

    /// <summary>Top and bottom together.</summary>
    public float Tegak => Atas + Bawah;
}
