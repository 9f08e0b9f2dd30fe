using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The letterhead of each half, and of the proof of sending, closed by a thick and a thin rule as on office paper.</summary>
internal static class KopBukti
{
    private const float Tinggi = 46;
    private const float LebarTepi = 112;

    // More letters than this do not fit in one line of the usual size.
    private const int JudulPanjang = 24;

    public static void Susun(Kolom kolom, string lembar, string tujuan, string judul = "TANDA BUKTI PENDAFTARAN")
    {
        kolom.Butir().Tinggi(Tinggi).Baris(baris =>
        {
            baris.Sela = 10;
            baris.Tetap(LebarTepi).RataTegak(Rata.Tengah).Kolom(Tanda);
            baris.Bagian().RataTegak(Rata.Tengah).RataDatar(Rata.Tengah).Kolom(k => Judul(k, judul));
            baris.Tetap(LebarTepi).RataTegak(Rata.Tengah).Bingkai(GayaBukti.Bingkai, 3).Bantalan(6, 5)
                .Kolom(k => Lembar(k, lembar, tujuan));
        });
        kolom.Butir().Bantalan(new Sisi(0, 5, 0, 1.5f)).Garis(Pena.Hitam(1.8f));
        kolom.Butir().Garis(Pena.Hitam(0.5f));
    }

    private static void Tanda(Kolom kolom)
    {
        kolom.Butir().Teks("e-PUPNS", GayaBukti.Tanda);
        kolom.Butir().Teks("2015", GayaBukti.Tahun);
    }

    private static void Judul(Kolom kolom, string judul)
    {
        kolom.Butir().Teks(judul, judul.Length > JudulPanjang ? GayaBukti.JudulPanjang : GayaBukti.Judul);
        kolom.Butir().Teks("PENDATAAN ULANG PEGAWAI NEGERI SIPIL", GayaBukti.AnakJudul);
    }

    private static void Lembar(Kolom kolom, string lembar, string tujuan)
    {
        kolom.Butir().RataDatar(Rata.Tengah).Teks(lembar, GayaBukti.Bagian);
        kolom.Butir().RataDatar(Rata.Tengah).Teks(tujuan, GayaBukti.Kecil);
    }
}
