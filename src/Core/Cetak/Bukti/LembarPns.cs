using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Cetak;

/// <summary>The lower half: what the PNS keeps, with what to do next (features.md R16, R19, R20).</summary>
internal sealed class LembarPns(DataBuktiPendaftaran data, IntiBukti inti)
{
    private const float TinggiPetunjuk = 138;

    private const string Selamat =
        "Selamat, Anda telah terdaftar. Anda dapat masuk untuk melakukan Pendaftaran Ulang PNS dalam waktu 1×24 jam, setelah " +
        "registrasi Anda dikonfirmasi oleh instansi yang bersangkutan. Harap memeriksa status pendaftaran dengan perintah /status. " +
        "Terima kasih.";

    private string[] Langkah =>
    [
        "Potong kertas ini pada garis putus-putus. Serahkan lembar atas, bersama berkas yang diminta, kepada " +
            $"{data.KataVerifikator.Trim()}.",
        "Tunggu persetujuan verifikator. Untuk memeriksa status pendaftaran, ketik /status pada obrolan e-PUPNS.",
        "Setelah disetujui, masuk dengan nomor register dan kata sandi Anda, lalu isi formulir PUPNS.",
        "Simpan lembar ini baik-baik. Jangan memberitahukan kata sandi Anda kepada siapa pun, termasuk petugas.",
    ];

    public void Susun(Kolom kolom)
    {
        KopBukti.Susun(kolom, "LEMBAR BAWAH", "Disimpan oleh PNS");
        inti.Susun(kolom);
        kolom.Butir().Tinggi(TinggiPetunjuk).SusutkanAgarMuat().Kolom(Petunjuk);
    }

    private void Petunjuk(Kolom kolom)
    {
        kolom.Sela = 4;
        kolom.Butir().Bantalan(new Sisi(0, 4, 0, 2)).Latar(Warna.Abu(238), 3).Bantalan(9, 6).Teks(Selamat, GayaBukti.Kutipan);
        kolom.Butir().Teks("LANGKAH SELANJUTNYA", GayaBukti.Bagian);
        for (int i = 0; i < Langkah.Length; i++)
            Satu(kolom.Butir(), i + 1, Langkah[i]);
    }

    private static void Satu(Wadah wadah, int nomor, string langkah) => wadah.Baris(baris =>
    {
        baris.Tetap(14).Teks($"{nomor}.", GayaBukti.Tegas);
        baris.Bagian().Teks(langkah);
    });
}
