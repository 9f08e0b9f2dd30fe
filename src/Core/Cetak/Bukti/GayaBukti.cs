using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The proof's text styles and pens.</summary>
internal static class GayaBukti
{
    public static readonly Warna Redup = Warna.Abu(85);
    public static readonly Pena Bingkai = Pena.Hitam(0.7f);
    public static readonly Pena Titik = new(0.6f, Warna.Abu(60), 0.6f, 2);
    public static readonly Pena KotakCap = new(0.5f, Warna.Abu(150), 3, 2);

    public static Gaya Isi(Gaya gaya) => gaya with { Ukuran = 9 };

    public static Gaya Tanda(Gaya gaya) => Tebal(gaya, 23) with { JarakBaris = 1.05f };

    public static Gaya Tahun(Gaya gaya) => Tebal(gaya, 13) with { JarakBaris = 1.05f, Warna = Redup };

    public static Gaya Judul(Gaya gaya) => Tebal(gaya, 16);

    public static Gaya JudulPanjang(Gaya gaya) => Tebal(gaya, 13);

    public static Gaya AnakJudul(Gaya gaya) => Tebal(gaya, 11);

    public static Gaya Nomor(Gaya gaya) => Tebal(gaya, 30) with { JarakBaris = 1.1f };

    public static Gaya Label(Gaya gaya) => gaya with { Warna = Redup };

    public static Gaya LabelKecil(Gaya gaya) => gaya with { Ukuran = 8, Warna = Redup };

    public static Gaya Nilai(Gaya gaya) => Tebal(gaya, 9.5f);

    public static Gaya Tegas(Gaya gaya) => Tebal(gaya, 9);

    public static Gaya Bagian(Gaya gaya) => Tebal(gaya, 8);

    public static Gaya Kecil(Gaya gaya) => gaya with { Ukuran = 8 };

    public static Gaya Kode(Gaya gaya) => gaya with { Huruf = JenisHuruf.MesinTebal, Ukuran = 12 };

    public static Gaya Kutipan(Gaya gaya) => gaya with { Huruf = JenisHuruf.Miring };

    private static Gaya Tebal(Gaya gaya, float ukuran) => gaya with { Huruf = JenisHuruf.Tebal, Ukuran = ukuran };
}
