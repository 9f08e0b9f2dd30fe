using System.Globalization;
using System.Text;
using EPupns.Core.Cetak.Gambar.KodeQr;

namespace EPupns.Core.Cetak.Gambar;

/// <summary>A QR code (ISO/IEC 18004) with error correction level M, without its quiet zone of four modules.</summary>
public sealed class Qr
{
    /// <summary>How many light modules must surround the code.</summary>
    public const int ZonaTenang = 4;

    private readonly bool[] _modul;

    /// <summary>Makes the code for a text; throws when it is longer than a QR code can hold (2,331 bytes).</summary>
    public Qr(string isi)
    {
        byte[] bita = Encoding.UTF8.GetBytes(isi);
        var versi = VersiQr.Untuk(bita.Length);
        (Sisi, _modul) = (versi.Sisi, MatriksQr.Susun(bita, versi));
    }

    /// <summary>Modules on one side.</summary>
    public int Sisi { get; }

    /// <summary>Whether the module is dark.</summary>
    public bool Gelap(int baris, int lajur) => _modul[baris * Sisi + lajur];

    /// <summary>Dark modules joined along each row, top to bottom.</summary>
    public IEnumerable<(int Baris, int Mulai, int Panjang)> Ruas()
    {
        for (int baris = 0; baris < Sisi; baris++)
        {
            for (int lajur = 0; lajur < Sisi; lajur++)
            {
                int mulai = lajur;
                while (lajur < Sisi && Gelap(baris, lajur))
                    lajur++;
                if (lajur > mulai)
                    yield return (baris, mulai, lajur - mulai);
            }
        }
    }

    /// <summary>An SVG for web pages, quiet zone included, one unit a module; its size is the page's to set.</summary>
    public string KeSvg()
    {
        var svg = new StringBuilder();
        int sisi = Sisi + 2 * ZonaTenang;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {sisi} {sisi}\" role=\"img\" ");
        svg.Append("aria-label=\"Kode QR\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h");
        svg.Append(CultureInfo.InvariantCulture, $"{sisi}v{sisi}H0z\"/><path d=\"");
        foreach ((int baris, int mulai, int panjang) in Ruas())
            svg.Append(CultureInfo.InvariantCulture, $"M{mulai + ZonaTenang} {baris + ZonaTenang}h{panjang}v1h-{panjang}z");
        return svg.Append("\"/></svg>").ToString();
    }

    /// <summary>A black and white PNG, quiet zone included.</summary>
    public byte[] KePng(int pikselPerModul = 8)
    {
        int sisi = (Sisi + 2 * ZonaTenang) * pikselPerModul;
        var piksel = new byte[sisi * sisi];
        Array.Fill(piksel, byte.MaxValue);
        foreach ((int baris, int mulai, int panjang) in Ruas())
        {
            int atas = (baris + ZonaTenang) * pikselPerModul, kiri = (mulai + ZonaTenang) * pikselPerModul;
            for (int y = atas; y < atas + pikselPerModul; y++)
                piksel.AsSpan(y * sisi + kiri, panjang * pikselPerModul).Clear();
        }

        return PenulisPng.Kelabu(piksel, sisi, sisi, bit: 1);
    }
}
