using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The upper half: what the verifier keeps, with room for a stamp and two signatures (features.md R18, R20).</summary>
internal sealed class LembarVerifikator(DataBuktiPendaftaran data, IntiBukti inti)
{
    private const float TinggiTujuan = 24;
    private const float TinggiTandaTangan = 106;

    public void Susun(Kolom kolom)
    {
        KopBukti.Susun(kolom, "LEMBAR ATAS", "Diserahkan kepada Verifikator/BKD");
        inti.Susun(kolom);
        kolom.Butir().Tinggi(TinggiTujuan).RataTegak(Rata.Tengah).SusutkanAgarMuat().Teks(p => p
            .Tulis("Diserahkan kepada: ", GayaBukti.Label)
            .Tulis(data.KataVerifikator, GayaBukti.Tegas));
        kolom.Butir().Tinggi(TinggiTandaTangan).Baris(baris =>
        {
            baris.Sela = 10;
            baris.Bagian(9).Bingkai(GayaBukti.Bingkai, 3).Bantalan(9, 7).Kolom(Pendaftar);
            baris.Bagian(16).Bingkai(GayaBukti.Bingkai, 3).Bantalan(9, 7).Baris(Petugas);
        });
    }

    private void Pendaftar(Kolom kolom)
    {
        kolom.Butir().Teks("PEGAWAI NEGERI SIPIL", GayaBukti.Bagian);
        kolom.Butir().Tinggi(44).Teks("Tanda tangan", GayaBukti.LabelKecil);
        kolom.Butir().GarisAtas(GayaBukti.Titik).Bantalan(new Sisi(0, 3, 0, 0)).Tinggi(33).SusutkanAgarMuat().Kolom(nama =>
        {
            nama.Butir().Teks(data.Nama, GayaBukti.Tegas);
            nama.Butir().Teks($"NIP {data.Nip}", GayaBukti.Kecil);
        });
    }

    private static void Petugas(Baris baris)
    {
        baris.Sela = 10;
        baris.Bagian(13).Kolom(kolom =>
        {
            kolom.Butir().Bantalan(new Sisi(0, 0, 0, 5)).Teks("DIISI OLEH PETUGAS VERIFIKATOR/BKD", GayaBukti.Bagian);
            foreach (string label in (string[])["Diterima tanggal", "Nama petugas", "NIP petugas"])
                kolom.Butir().Tinggi(24).Baris(isian => Isian(isian, label));
        });
        baris.Bagian(10).Bingkai(GayaBukti.KotakCap, 3).Bantalan(6, 5).Teks("Tanda tangan dan cap", GayaBukti.LabelKecil);
    }

    private static void Isian(Baris baris, string label)
    {
        baris.Tetap(64).RataTegak(Rata.Akhir).Teks(label, GayaBukti.Kecil);
        baris.Bagian().GarisBawah(GayaBukti.Titik).Teks("");
    }
}
