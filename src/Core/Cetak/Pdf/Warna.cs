namespace EPupns.Core.Cetak.Pdf;

/// <summary>A colour in sRGB, each part 0–255.</summary>
public readonly record struct Warna(byte Merah, byte Hijau, byte Biru)
{
    /// <summary>Black, the colour of text unless told otherwise.</summary>
    public static readonly Warna Hitam = Abu(0);

    /// <summary>White.</summary>
    public static readonly Warna Putih = Abu(255);

    /// <summary>A grey: 0 is black, 255 is white.</summary>
    public static Warna Abu(byte terang) => new(terang, terang, terang);

    internal bool Kelabu => Merah == Hijau && Hijau == Biru;
}
