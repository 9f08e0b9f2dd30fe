using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Susunan.Contoh;

/// <summary>Papers of the demo: a decree as a document, and a photographed sheet. Everybody's are the same, so they are stored once.</summary>
internal static class BerkasContoh
{
    private const int Lebar = 900;
    private const int Tinggi = 1270;

    /// <summary>A decree of two pages.</summary>
    public static byte[] Keputusan()
    {
        using var isi = new MemoryStream();
        new Dokumen("Contoh surat keputusan", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(60, 60, 60, 60));
            halaman.Isi(w => w.Kolom(kolom =>
            {
                kolom.Sela = 14;
                foreach (var alinea in Alinea)
                {
                    kolom.Butir().Teks(alinea);
                }
            }));
            halaman.Kaki(w => w.Teks(t => t.Tulis("Contoh untuk mencoba e-PUPNS, bukan dokumen asli. Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        }).KePdf(isi);
        return isi.ToArray();
    }

    /// <summary>A sheet with lines of something like writing, and a stamp.</summary>
    public static byte[] Foto()
    {
        var (lembar, acak) = (new LembarRaster(Lebar, Tinggi), new Random(2015));
        for (var baris = 0; baris < 38; baris++)
        {
            var (x, akhir, y) = (90f, baris % 7 == 6 ? 430f : 810f, 150f + (baris * 27));
            while (x < akhir)
            {
                var kata = 24 + acak.Next(80);
                lembar.Gores((x, y), (Math.Min(x + kata, akhir), y), baris < 3 ? 9 : 6, (byte)(60 + acak.Next(60)));
                x += kata + 16;
            }
        }

        for (var sudut = 0; sudut < 36; sudut++)
        {
            lembar.Gores(Titik(sudut), Titik(sudut + 1), 5, 110);
        }

        return PenulisPng.Kelabu(lembar.Piksel, Lebar, Tinggi, 8);
    }

    private static readonly string[] Alinea =
    [
        "PEMERINTAH KABUPATEN CIAMIS", "KEPUTUSAN BUPATI CIAMIS", "NOMOR 823.3/076/BKD/2010", "TENTANG KENAIKAN PANGKAT PEGAWAI NEGERI SIPIL",
        "Menimbang: bahwa Pegawai Negeri Sipil yang namanya tersebut dalam keputusan ini memenuhi syarat untuk dinaikkan pangkatnya setingkat lebih tinggi.",
        "Menetapkan: terhitung mulai tanggal 1 Maret 2010 dinaikkan pangkatnya menjadi Penata, golongan ruang III/c, dengan masa kerja golongan 10 tahun 1 bulan.",
        "Keputusan ini diberikan kepada yang bersangkutan untuk diketahui dan dipergunakan sebagaimana mestinya.",
    ];

    private static (float X, float Y) Titik(int sudut) => (640 + (95 * MathF.Cos(sudut * MathF.Tau / 36)), 1130 + (95 * MathF.Sin(sudut * MathF.Tau / 36)));
}
