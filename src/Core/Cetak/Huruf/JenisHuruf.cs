namespace EPupns.Core.Cetak.Huruf;

/// <summary>One of the standard PDF fonts that every reader brings along, with its real metrics.</summary>
public sealed class JenisHuruf
{
    /// <summary>Helvetica.</summary>
    public static readonly JenisHuruf Biasa = new("Helvetica", LebarHuruf.Helvetica, 718, 207);

    /// <summary>Helvetica-Bold.</summary>
    public static readonly JenisHuruf Tebal = new("Helvetica-Bold", LebarHuruf.HelveticaBold, 718, 207);

    /// <summary>Helvetica-Oblique.</summary>
    public static readonly JenisHuruf Miring = new("Helvetica-Oblique", LebarHuruf.Helvetica, 718, 207);

    /// <summary>Courier, every letter equally wide.</summary>
    public static readonly JenisHuruf Mesin = new("Courier", [], 629, 157);

    /// <summary>Courier-Bold.</summary>
    public static readonly JenisHuruf MesinTebal = new("Courier-Bold", [], 629, 157);

    private readonly ushort[] _lebar = new ushort[256];

    private JenisHuruf(string namaPdf, ReadOnlySpan<ushort> lebar, int naik, int turun)
    {
        (NamaPdf, Naik, Turun) = (namaPdf, naik / 1000f, turun / 1000f);
        if (lebar.IsEmpty)
            Array.Fill(_lebar, LebarHuruf.Courier);
        else
            lebar.CopyTo(_lebar.AsSpan(LebarHuruf.KodePertama));
    }

    /// <summary>How far letters reach above the baseline, as a part of the font size.</summary>
    public float Naik { get; }

    /// <summary>How far letters reach below the baseline, as a part of the font size.</summary>
    public float Turun { get; }

    internal string NamaPdf { get; }

    /// <summary>The width of a text in points; letters outside WinAnsi count as what they are transliterated to.</summary>
    public float Lebar(string teks, float ukuran) => Lebar(WinAnsi.Sandikan(teks), ukuran);

    internal int Lebar(byte winAnsi) => _lebar[winAnsi];

    internal float Lebar(ReadOnlySpan<byte> winAnsi, float ukuran)
    {
        int perSeribu = 0;
        foreach (byte huruf in winAnsi)
            perSeribu += _lebar[huruf];
        return perSeribu * ukuran / 1000;
    }
}
