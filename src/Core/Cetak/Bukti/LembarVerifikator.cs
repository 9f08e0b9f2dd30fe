using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The upper half: what the verifier keeps, with room for a stamp and two signatures.</summary>
internal sealed class LembarVerifikator(DataBuktiPendaftaran data, IntiBukti inti)
{
    private const float TinggiTandaTangan = 106;

    private static readonly Pena Titik = new(0.6f, Warna.Abu(60), 0.6f, 2);

    public void Susun(Kolom kolom)
    {
        KopBukti.Susun(kolom, "LEMBAR ATAS", "Diserahkan kepada Verifikator/BKD");
        inti.Data(kolom);
        kolom.Butir().Tinggi(24).RataTegak(Rata.Tengah).SusutkanAgarMuat().Teks(p => p
            .Tulis("Diserahkan kepada: ", g => g with { Warna = IntiBukti.Redup })
            .Tulis(data.KataVerifikator, g => g with { Huruf = JenisHuruf.Tebal }));
        kolom.Butir().Tinggi(TinggiTandaTangan).Baris(baris =>
        {
            baris.Sela = 10;
            baris.Bagian(9).Bingkai(Pena.Hitam(0.7f), 3).Bantalan(9, 7).Kolom(Pendaftar);
            baris.Bagian(16).Bingkai(Pena.Hitam(0.7f), 3).Bantalan(9, 7).Baris(Petugas);
        });
    }

    private void Pendaftar(Kolom kolom)
    {
        kolom.Butir().Teks("PEGAWAI NEGERI SIPIL", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 8 });
        kolom.Butir().Tinggi(44).Teks("Tanda tangan", g => g with { Ukuran = 7.5f, Warna = IntiBukti.Redup });
        kolom.Butir().GarisAtas(Titik).Bantalan(new Sisi(0, 3, 0, 0)).Tinggi(33).SusutkanAgarMuat().Kolom(nama =>
        {
            nama.Butir().Teks(data.Nama, g => g with { Huruf = JenisHuruf.Tebal });
            nama.Butir().Teks($"NIP {data.Nip}", g => g with { Ukuran = 8.5f });
        });
    }

    private static void Petugas(Baris baris)
    {
        baris.Sela = 10;
        baris.Bagian(13).Kolom(kolom =>
        {
            kolom.Butir().Bantalan(new Sisi(0, 0, 0, 5)).Teks("DIISI OLEH PETUGAS VERIFIKATOR/BKD", g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 8 });
            foreach (string label in (string[])["Diterima tanggal", "Nama petugas", "NIP petugas"])
                kolom.Butir().Tinggi(24).Baris(isian => Isian(isian, label));
        });
        baris.Bagian(10).Bingkai(new Pena(0.5f, Warna.Abu(150), 3, 2), 3).Bantalan(6, 5)
            .Teks("Tanda tangan dan cap", g => g with { Ukuran = 7.5f, Warna = IntiBukti.Redup });
    }

    private static void Isian(Baris baris, string label)
    {
        baris.Tetap(64).RataTegak(Rata.Akhir).Teks(label, g => g with { Ukuran = 8 });
        baris.Bagian().GarisBawah(Titik).RataTegak(Rata.Akhir).Teks("");
    }
}
