using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>Text styles and colours of the form on paper, and its head and foot.</summary>
internal static class GayaFormulir
{
    public static readonly Warna Redup = Warna.Abu(85);
    public static readonly Warna Arsir = Warna.Abu(236);

    public static void Kop(Kolom kolom, string nomor)
    {
        kolom.Butir().Baris(baris =>
        {
            baris.Bagian().Teks(t => t.Tulis("e-PUPNS 2015", g => Tebal(g, 14)));
            baris.Bagian().RataDatar(Rata.Akhir).Teks(t => t.Tulis("No. Register  ", Kecil).Tulis(nomor, g => Tebal(g, 12)));
        });
        kolom.Butir().Bantalan(new Sisi(0, 4, 0, 1.5f)).Garis(Pena.Hitam(1.4f));
        kolom.Butir().Garis(Pena.Hitam(0.5f));
    }

    public static Gaya Kecil(Gaya gaya) => gaya with { Ukuran = 8 };

    public static Gaya Tebal(Gaya gaya, float ukuran) => gaya with { Huruf = Huruf.JenisHuruf.Tebal, Ukuran = ukuran };
}
