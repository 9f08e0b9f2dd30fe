using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Dasar;

namespace EPupns.Core.Cetak;

/// <summary>What the proof of a report shows (features.md H6, H8).</summary>
/// <param name="Nomor">Number of the report.</param>
/// <param name="Jenis">Its kind in words.</param>
/// <param name="Tujuan">The desk: BKN Pusat, or the instansi.</param>
/// <param name="Waktu">When it was made; printed in WIB.</param>
/// <param name="Nip">NIP that was given, 18 digits.</param>
/// <param name="Nama">Name; may be empty.</param>
/// <param name="Isi">What was reported, line by line: label and text.</param>
/// <param name="AlamatCek">Address of the page that tells the status.</param>
public sealed record DataBuktiLaporan(string Nomor, string Jenis, string Tujuan, DateTimeOffset Waktu, string Nip, string Nama, IReadOnlyList<(string Label, string Teks)> Isi, string AlamatCek);

/// <summary>"Tanda bukti permohonan bantuan": number, kind, what was reported, and how to see what becomes of it.</summary>
public static class BuktiLaporan
{
    private const float LebarQr = 104;
    private static readonly Warna Arsir = Warna.Abu(236);

    /// <summary>Describes the sheet; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataBuktiLaporan data) => new($"Tanda Bukti Permohonan Bantuan {data.Nomor}", halaman =>
    {
        halaman.Ukuran(UkuranKertas.A4);
        halaman.Batas(new Sisi(44, 30, 44, 28));
        halaman.GayaTeks(GayaBukti.Isi);
        halaman.Isi(isi => isi.Kolom(kolom =>
        {
            kolom.Sela = 12;
            kolom.Butir().Kolom(kop => KopBukti.Susun(kop, "BUKTI LAPORAN", "Pelapor", "TANDA BUKTI PERMOHONAN BANTUAN"));
            kolom.Butir().Baris(baris => Inti(baris, data));
            kolom.Butir().Tabel(tabel => Isi(tabel, data));
            kolom.Butir().Utuh().Latar(Arsir, 3).Bantalan(9, 6).Kolom(k => Cara(k, data));
        }));
        halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(GayaBukti.LabelKecil)
            .Teks(t => t.Tulis($"Laporan {data.Nomor} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
    });

    private static void Inti(Baris baris, DataBuktiLaporan data)
    {
        baris.Sela = 14;
        baris.Bagian().Kolom(kolom =>
        {
            kolom.Sela = 4;
            kolom.Butir().Teks("NOMOR LAPORAN", GayaBukti.LabelKecil);
            kolom.Butir().Teks(data.Nomor, g => GayaBukti.Nomor(g) with { Ukuran = 26 });
            Rincian(kolom, "Jenis", data.Jenis);
            Rincian(kolom, "Ditujukan ke", data.Tujuan);
            Rincian(kolom, "Tanggal", Tanggal.WaktuWib(data.Waktu));
            Rincian(kolom, "NIP", Nip.Tampil(data.Nip));
            Rincian(kolom, "Nama", data.Nama);
        });
        baris.Tetap(LebarQr).Kolom(kolom =>
        {
            kolom.Butir().Qr(new Qr(data.AlamatCek), LebarQr);
            kolom.Butir().RataDatar(Rata.Tengah).Teks("Cek status laporan", GayaBukti.LabelKecil);
        });
    }

    private static void Rincian(Kolom kolom, string label, string nilai) => kolom.Butir().Baris(baris =>
    {
        baris.Tetap(74).Teks(label, GayaBukti.Label);
        baris.Tetap(10).Teks(":");
        baris.Bagian().Teks(string.IsNullOrWhiteSpace(nilai) ? "-" : nilai, GayaBukti.Nilai);
    });

    private static void Isi(Tabel tabel, DataBuktiLaporan data)
    {
        tabel.LajurBagian(2);
        tabel.LajurBagian(5);
        tabel.Kepala(baris =>
        {
            baris.Sel(1, Arsir).Teks("Yang dilaporkan", GayaBukti.Bagian);
            baris.Sel(1, Arsir).Teks("Isi", GayaBukti.Bagian);
        });
        foreach (var (label, teks) in data.Isi)
        {
            tabel.Baris(baris =>
            {
                baris.Sel().Teks(label, GayaBukti.Tegas);
                baris.Sel().Teks(teks);
            });
        }
    }

    private static void Cara(Kolom kolom, DataBuktiLaporan data)
    {
        kolom.Sela = 3;
        kolom.Butir().Teks("MEMERIKSA HASILNYA", GayaBukti.Bagian);
        kolom.Butir().Teks($"Catat dan simpan nomor ini. Hasilnya dikabari di obrolan tempat Anda melapor; dapat juga dilihat dengan nomor ini pada menu Cek status laporan di obrolan, atau di {data.AlamatCek}.");
    }
}
