using System.Text;

namespace EPupns.Core.Tests.Cetak;

/// <summary>The plain picture formats of poppler's programs: binary PGM (one byte a pixel) and PPM (three).</summary>
internal static class Pnm
{
    public static (int Lebar, int Tinggi, byte[] Piksel) Baca(byte[] berkas)
    {
        var kata = new List<string>();
        int i = 0;
        while (kata.Count < 4)
        {
            int awal = i;
            while (!char.IsWhiteSpace((char)berkas[i]))
                i++;
            kata.Add(Encoding.ASCII.GetString(berkas, awal, i - awal));
            i++;
        }

        Assert.Contains(kata[0], (string[])["P5", "P6"]);
        return (int.Parse(kata[1]), int.Parse(kata[2]), berkas[i..]);
    }

    /// <summary>pdfimages writes grey images as colour too: one byte of each three.</summary>
    public static byte[] Kelabu(byte[] warna) => [.. warna.Chunk(3).Select(p => p.Distinct().Single())];
}
