using System.Globalization;

namespace EPupns.Core.Cetak.Tata.Unsur;

/// <summary>A stretch of text of one style; page numbers are known only when the page is.</summary>
internal readonly record struct Larik(byte[]? WinAnsi, Gaya Gaya, Func<NomorHalaman, int>? Angka)
{
    public static Larik Teks(string teks, Gaya gaya) => new(Huruf.WinAnsi.Sandikan(teks), gaya, null);

    public byte[] Pada(NomorHalaman halaman) =>
        WinAnsi ?? Huruf.WinAnsi.Sandikan(Angka!(halaman).ToString(CultureInfo.InvariantCulture));
}

/// <summary>A paragraph's bytes, one style after the other.</summary>
internal sealed class Naskah
{
    private readonly int[] _akhir;
    private readonly Gaya[] _gaya;

    public Naskah(IReadOnlyList<Larik> larik, NomorHalaman halaman)
    {
        _akhir = new int[larik.Count];
        _gaya = new Gaya[larik.Count];
        var bita = new byte[larik.Count][];
        int panjang = 0;
        for (int i = 0; i < larik.Count; i++)
        {
            bita[i] = larik[i].Pada(halaman);
            _gaya[i] = larik[i].Gaya;
            _akhir[i] = panjang += bita[i].Length;
        }

        Bita = bita.Length == 1 ? bita[0] : [.. bita.SelectMany(b => b)];
    }

    public byte[] Bita { get; }

    public int JumlahLarik => _gaya.Length;

    public Gaya Gaya(int larik) => _gaya[larik];

    /// <summary>The end of the stretch, exclusive.</summary>
    public int Akhir(int larik) => _akhir[larik];

    /// <summary>The stretch a byte belongs to; the end of the text belongs to the last one.</summary>
    public int Larik(int letak)
    {
        int larik = 0;
        while (larik < _akhir.Length - 1 && letak >= _akhir[larik])
            larik++;
        return larik;
    }
}
