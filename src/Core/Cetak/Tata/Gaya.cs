using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak.Tata;

/// <summary>How text looks; inherited by everything inside the part of the page it is set on.</summary>
public sealed record Gaya
{
    /// <summary>Helvetica 10, black.</summary>
    public static readonly Gaya Baku = new();

    /// <summary>The font.</summary>
    public JenisHuruf Huruf { get; init; } = JenisHuruf.Biasa;

    /// <summary>Font size in points.</summary>
    public float Ukuran { get; init; } = 10;

    /// <summary>The colour of the letters.</summary>
    public Warna Warna { get; init; } = Warna.Hitam;

    /// <summary>Height of a line as a multiple of the font size.</summary>
    public float JarakBaris { get; init; } = 1.25f;

    /// <summary>Where lines stand that are shorter than their box.</summary>
    public Rata Rata { get; init; } = Rata.Awal;
}

/// <summary>Where something stands in a larger box, across or down.</summary>
public enum Rata
{
    /// <summary>Left, or top.</summary>
    Awal,

    /// <summary>In the middle.</summary>
    Tengah,

    /// <summary>Right, or bottom.</summary>
    Akhir,
}
