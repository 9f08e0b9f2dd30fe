namespace EPupns.Core.Cetak.Pdf;

/// <summary>How a line is drawn: thickness and colour, and dash and gap lengths when it is broken (all points).</summary>
public readonly record struct Pena(float Tebal, Warna Warna, float Putus = 0, float Jeda = 0)
{
    /// <summary>A whole black line.</summary>
    public static Pena Hitam(float tebal) => new(tebal, Warna.Hitam);
}
