using System.Globalization;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Cetak;

/// <summary>The proof that every level was done with a form: who, when, by which offices, and what became of the changes.</summary>
public static class BuktiSelesai
{
    private const float LebarQr = 124;
    private static readonly Warna Arsir = Warna.Abu(236);

    /// <summary>Describes the sheet; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataBuktiSelesai data)
    {
        var nomor = NomorRegistrasi.Tampil(data.NomorRegistrasi);
        return new Dokumen($"Tanda Bukti Selesai Verifikasi PUPNS {nomor}", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(44, 30, 44, 28));
            halaman.GayaTeks(GayaBukti.Isi);
            halaman.Isi(isi => isi.Kolom(kolom =>
            {
                kolom.Sela = 10;
                kolom.Butir().Kolom(kop => KopBukti.Susun(kop, "BUKTI SELESAI", "PNS", "TANDA BUKTI SELESAI VERIFIKASI"));
                kolom.Butir().Baris(baris => Inti(baris, data, nomor));
                kolom.Butir().Tabel(tabel => Tingkat(tabel, data.Tingkat));
                kolom.Butir().Tabel(tabel => Hasil(tabel, data));
                kolom.Butir().Teks(t => t.Tulis("Sidik isi formulir (SHA-256)  ", GayaBukti.LabelKecil).Tulis(Sidik(data.Sidik), GayaBukti.Kecil));
                kolom.Butir().Utuh().Latar(Arsir, 3).Bantalan(9, 6).Kolom(k => Pernyataan(k, data));
                kolom.Butir().Utuh().Kolom(Keaslian);
            }));
            halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(GayaBukti.LabelKecil)
                .Teks(t => t.Tulis($"Bukti selesai {nomor} · kiriman ke-{data.Ke} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        });
    }

    private static void Inti(Baris baris, DataBuktiSelesai data, string nomor)
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
            Rincian(kolom, "Selesai", Tanggal.WaktuWib(data.Waktu));
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

    private static void Tingkat(Tabel tabel, IReadOnlyList<BarisTingkat> semua)
    {
        tabel.LajurBagian(3);
        tabel.LajurBagian(4);
        tabel.Kepala(baris =>
        {
            baris.Sel(1, Arsir).Teks("Tingkat verifikasi", GayaBukti.Bagian);
            baris.Sel(1, Arsir).Teks("Keterangan", GayaBukti.Bagian);
        });
        foreach (var satu in semua)
        {
            tabel.Baris(baris =>
            {
                baris.Sel().Teks(satu.Kantor, GayaBukti.Tegas);
                baris.Sel().Teks(satu.Keterangan);
            });
        }
    }

    private static void Hasil(Tabel tabel, DataBuktiSelesai data)
    {
        tabel.LajurBagian(3);
        tabel.LajurBagian(4);
        tabel.Kepala(baris =>
        {
            baris.Sel(1, Arsir).Teks("Hasil", GayaBukti.Bagian);
            baris.Sel(1, Arsir).Teks("Banyaknya perubahan", GayaBukti.Bagian);
        });
        foreach (var (judul, angka) in (ReadOnlySpan<(string, int)>)[("Disetujui", data.Disetujui), ("Tidak disetujui", data.Ditolak)])
        {
            var banyak = angka.ToString(CultureInfo.InvariantCulture);
            var kata = judul;
            tabel.Baris(baris =>
            {
                baris.Sel().Teks(kata, GayaBukti.Tegas);
                baris.Sel().Teks(banyak);
            });
        }
    }

    private static void Pernyataan(Kolom kolom, DataBuktiSelesai data)
    {
        kolom.Sela = 3;
        kolom.Butir().Teks("DATA YANG BERLAKU", GayaBukti.Bagian);
        kolom.Butir().Teks(
            "Verifikasi formulir PUPNS ini selesai pada semua tingkat. "
            + (data.Disetujui > 0 ? "Nilai pada perubahan yang disetujui sekarang berlaku sebagai data kepegawaian PNS tersebut. " : "")
            + (data.Ditolak > 0 ? "Untuk perubahan yang tidak disetujui, data BKN tetap berlaku. " : "")
            + (data.Disetujui + data.Ditolak == 0 ? "Tidak ada perubahan; data BKN tetap berlaku." : "Isian lain tetap seperti data BKN."));
    }

    private static void Keaslian(Kolom kolom)
    {
        kolom.Sela = 3;
        kolom.Butir().Teks("KEASLIAN", GayaBukti.Bagian);
        kolom.Butir().Teks(
            "Tanda bukti ini ditandatangani secara digital dan sah tanpa tanda tangan basah. Pindai kode QR untuk memeriksa keasliannya; cocokkan nomor, NIP, dan kode periksa dengan yang tertera di sini.");
    }

    // In groups of eight, so that two papers can be compared by eye.
    private static string Sidik(string sidik) => string.Join(' ', sidik.Chunk(8).Select(k => new string(k)));
}
