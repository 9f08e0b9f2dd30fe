using System.Globalization;

namespace EPupns.WebPortal.Rangka;

/// <summary>Numbers as Indonesian readers expect them.</summary>
public static class Angka
{
    private static readonly NumberFormatInfo Bentuk = new() { NumberGroupSeparator = "." };

    /// <summary>1234567 as 1.234.567.</summary>
    public static string Tampil(long angka) => angka.ToString("#,0", Bentuk);
}
