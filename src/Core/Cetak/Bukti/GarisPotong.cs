using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;

namespace EPupns.Core.Cetak;

/// <summary>The broken line to cut along, with a pair of scissors at its left end.</summary>
internal static class GarisPotong
{
    private static readonly Warna Redup = Warna.Abu(90);
    private static readonly Pena Putus = new(0.7f, Redup, 4, 3);

    public static void Lukis(Kanvas kanvas, Kotak k)
    {
        const string Petunjuk = "potong di sini";
        kanvas.Garis(k.X + 42, k.Y, k.Kanan - 14, k.Y, Putus);
        Gunting(kanvas, k.X + 18, k.Y);
        kanvas.Tulis(Petunjuk, JenisHuruf.Miring, 6.5f, Redup, k.X + 46, k.Y - 3);
    }

    // Two rings on the left, two tapering blades that cross at the pivot and open to the right.
    private static void Gunting(Kanvas kanvas, float x, float y)
    {
        var pena = new Pena(1.1f, Redup);
        foreach (int arah in (ReadOnlySpan<int>)[-1, 1])
        {
            kanvas.Lingkaran(x, y + 3.9f * arah, 2.6f, pena);
            kanvas.Poligon(
                Redup,
                x + 1.6f, y + 2.2f * arah,
                x + 2.9f, y + 1.4f * arah,
                x + 19, y - 3.6f * arah,
                x + 18, y - 4.4f * arah,
                x + 8, y - 2.1f * arah);
        }

        kanvas.Isi(new Kotak(x + 6.3f, y - 0.6f, 1.2f, 1.2f), Warna.Putih, 0.6f);
    }
}
