using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The letterhead of each half, closed by a thick and a thin rule as on office paper.</summary>
internal static class KopBukti
{
    private const float TinggiKop = 46;

    public static void Susun(Kolom kolom, string lembar, string tujuan)
    {
        kolom.Butir().Tinggi(TinggiKop).Baris(baris =>
        {
            baris.Sela = 10;
            baris.Tetap(112).RataTegak(Rata.Tengah).Kolom(Tanda);
            baris.Bagian().RataTegak(Rata.Tengah).Kolom(Judul);
            baris.Tetap(112).RataTegak(Rata.Tengah).Bingkai(Pena.Hitam(0.8f), 3).Bantalan(6, 5).Kolom(k => Lembar(k, lembar, tujuan));
        });
        kolom.Butir().Bantalan(new Sisi(0, 5, 0, 1.5f)).Garis(Pena.Hitam(1.8f));
        kolom.Butir().Garis(Pena.Hitam(0.5f));
    }

    private static void Tanda(Kolom kolom)
    {
        kolom.Butir().Teks("e-PUPNS", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 23, JarakBaris = 1.05f });
        kolom.Butir().Teks("2015", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 13, JarakBaris = 1.05f, Warna = IntiBukti.Redup });
    }

    private static void Judul(Kolom kolom)
    {
        kolom.Butir().RataDatar(Rata.Tengah).Teks("TANDA BUKTI PENDAFTARAN", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 16 });
        kolom.Butir().RataDatar(Rata.Tengah).Teks("PENDATAAN ULANG PEGAWAI NEGERI SIPIL", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 11 });
    }

    private static void Lembar(Kolom kolom, string lembar, string tujuan)
    {
        kolom.Butir().RataDatar(Rata.Tengah).Teks(lembar, g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 8 });
        kolom.Butir().RataDatar(Rata.Tengah).Teks(tujuan, g => g with { Ukuran = 8 });
    }
}
