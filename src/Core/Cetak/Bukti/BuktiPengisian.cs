using System.Globalization;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;

namespace EPupns.Core.Cetak;

/// <summary>The proof that a form was sent (features.md F30, X1): who, when, how much of what, and the fingerprint of exactly that.</summary>
public static class BuktiPengisian
{
    private const float LebarQr = 118;
    private static readonly Warna Arsir = Warna.Abu(236);

    /// <summary>Describes the sheet; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataBuktiPengisian data)
    {
        var nomor = NomorRegistrasi.Tampil(data.NomorRegistrasi);
        return new Dokumen($"Tanda Bukti Pengisian PUPNS {nomor}", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(44, 30, 44, 28));
            halaman.GayaTeks(GayaBukti.Isi);
            halaman.Isi(isi => isi.Kolom(kolom =>
            {
                kolom.Sela = 7;
                kolom.Butir().Kolom(kop => KopBukti.Susun(kop, "BUKTI PENGISIAN", "PNS dan Verifikator", "TANDA BUKTI PENGISIAN"));
                kolom.Butir().Baris(baris => Inti(baris, data, nomor));
                kolom.Butir().Tabel(tabel => Hitungan(tabel, data.Bagian));
                kolom.Butir().Teks(t => t.Tulis("Sidik isi formulir (SHA-256)  ", GayaBukti.LabelKecil).Tulis(Sidik(data.Sidik), GayaBukti.Kecil));
                kolom.Butir().Utuh().Latar(Arsir, 3).Bantalan(9, 6).Kolom(Pernyataannya);
                kolom.Butir().Utuh().Kolom(k => Langkah(k, data));
                kolom.Butir().Utuh().Bantalan(new Sisi(0, 6, 0, 0)).Baris(baris => TandaTangan(baris, data));
            }));
            halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(GayaBukti.LabelKecil)
                .Teks(t => t.Tulis($"Bukti pengisian {nomor} · kiriman ke-{data.Ke} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        });
    }

    private static void Inti(Baris baris, DataBuktiPengisian data, string nomor)
    {
        baris.Sela = 14;
        baris.Bagian().Kolom(kolom =>
        {
            kolom.Sela = 4;
            kolom.Butir().Teks("NO REGISTER", GayaBukti.LabelKecil);
            kolom.Butir().Teks(nomor, g => GayaBukti.Nomor(g) with { Ukuran = 24 });
            Rincian(kolom, "NIP BARU", Nip.Tampil(data.Nip));
            Rincian(kolom, "NAMA", data.Nama);
            Rincian(kolom, "INSTANSI", data.Instansi);
            Rincian(kolom, "UNIT KERJA", data.UnitKerja);
            Rincian(kolom, "Dikirim", $"{Tanggal.WaktuWib(data.Waktu)} (kiriman ke-{data.Ke})");
        });
        baris.Tetap(LebarQr).Kolom(kolom =>
        {
            kolom.Butir().Qr(new Qr(data.KodeQr), LebarQr);
            kolom.Butir().RataDatar(Rata.Tengah).Teks(p => p.Tulis("Kode periksa  ", GayaBukti.LabelKecil).Tulis(data.KodePeriksa, GayaBukti.Kode));
        });
    }

    private static void Rincian(Kolom kolom, string label, string nilai) => kolom.Butir().Baris(baris =>
    {
        baris.Tetap(74).Teks(label, GayaBukti.Label);
        baris.Tetap(10).Teks(":");
        baris.Bagian().Teks(string.IsNullOrWhiteSpace(nilai) ? "-" : nilai, GayaBukti.Nilai);
    });

    private static void Hitungan(Tabel tabel, IReadOnlyList<HitunganBagian> bagian)
    {
        tabel.LajurBagian(4);
        for (var i = 0; i < 5; i++)
        {
            tabel.LajurBagian(1.4f);
        }

        tabel.Kepala(baris =>
        {
            baris.Sel(1, Arsir).Teks("Bagian", GayaBukti.Bagian);
            foreach (var judul in (string[])["Sesuai", "Diperbaiki", "Diisi", "Catatan baru", "Usul hapus"])
            {
                baris.Sel(1, Arsir).RataDatar(Rata.Akhir).Teks(judul, GayaBukti.Bagian);
            }
        });
        foreach (var satu in bagian)
        {
            Baris(tabel, satu.Judul, [satu.Sesuai, satu.Diperbaiki, satu.Diisi, satu.CatatanBaru, satu.UsulHapus], GayaBukti.Kecil);
        }

        Baris(
            tabel, "Jumlah", [bagian.Sum(b => b.Sesuai), bagian.Sum(b => b.Diperbaiki), bagian.Sum(b => b.Diisi), bagian.Sum(b => b.CatatanBaru), bagian.Sum(b => b.UsulHapus)],
            GayaBukti.Bagian);
    }

    private static void Baris(Tabel tabel, string judul, int[] angka, Func<Gaya, Gaya> gaya) => tabel.Baris(baris =>
    {
        baris.Sel().Teks(judul, gaya);
        foreach (var satu in angka)
        {
            baris.Sel().RataDatar(Rata.Akhir).Teks(satu == 0 ? "-" : satu.ToString(CultureInfo.InvariantCulture), gaya);
        }
    });

    private static void Pernyataannya(Kolom kolom)
    {
        kolom.Sela = 3;
        kolom.Butir().Teks("PERNYATAAN YANG DISETUJUI", GayaBukti.Bagian);
        kolom.Butir().Teks($"\"{Pernyataan.Teks}\"", GayaBukti.Kutipan);
    }

    private static void Langkah(Kolom kolom, DataBuktiPengisian data)
    {
        kolom.Sela = 3;
        kolom.Butir().Teks("LANGKAH SELANJUTNYA", GayaBukti.Bagian);
        string[] langkah =
        [
            $"Cetak dua lembar: satu Anda simpan, satu diserahkan bersama berkas pendukung kepada {data.KataVerifikator}.",
            "Data diperiksa berurutan oleh SKPD, BKD/Biro Kepegawaian, lalu BKN/Kantor Regional. Kemajuannya terlihat pada Status di obrolan e-PUPNS.",
            "Data yang terkirim tidak dapat diubah tanpa persetujuan verifikator. Bila ada yang keliru, ajukan turun status.",
        ];
        for (var i = 0; i < langkah.Length; i++)
        {
            var satu = langkah[i];
            var nomor = $"{i + 1}.";
            kolom.Butir().Baris(baris =>
            {
                baris.Tetap(14).Teks(nomor, GayaBukti.Tegas);
                baris.Bagian().Teks(satu);
            });
        }
    }

    private static void TandaTangan(Baris baris, DataBuktiPengisian data)
    {
        baris.Sela = 30;
        baris.Bagian().Kolom(kolom =>
        {
            kolom.Butir().Tinggi(52).Teks("Yang menyatakan,", GayaBukti.Kecil);
            kolom.Butir().GarisAtas(GayaBukti.Titik).Bantalan(new Sisi(0, 3, 0, 0)).Kolom(nama =>
            {
                nama.Butir().Teks(data.Nama, GayaBukti.Tegas);
                nama.Butir().Teks($"NIP {data.Nip}", GayaBukti.Kecil);
            });
        });
        baris.Bagian().Kolom(kolom =>
        {
            kolom.Butir().Tinggi(52).Teks("Diterima verifikator, tanggal", GayaBukti.Kecil);
            kolom.Butir().GarisAtas(GayaBukti.Titik).Bantalan(new Sisi(0, 3, 0, 0)).Teks("Nama, NIP, tanda tangan, dan cap", GayaBukti.LabelKecil);
        });
    }

    // In groups of eight, so that two papers can be compared by eye.
    private static string Sidik(string sidik) => string.Join(' ', sidik.Chunk(8).Select(k => new string(k)));
}
