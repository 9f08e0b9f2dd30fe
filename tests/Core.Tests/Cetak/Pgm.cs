using System.Text;

namespace EPupns.Core.Tests.Cetak;

/// <summary>The plain grey picture format (binary PGM) that pdftoppm writes.</summary>
internal static class Pgm
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

        Assert.Equal("P5", kata[0]);
        return (int.Parse(kata[1]), int.Parse(kata[2]), berkas[i..]);
    }
}
