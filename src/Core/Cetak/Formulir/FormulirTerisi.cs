using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using static EPupns.Core.Cetak.GayaFormulir;

namespace EPupns.Core.Cetak;

/// <summary>
/// The form with a person's own answers (features.md F2, F30): data of BKN, mark, correction side by side; records with what is new, changed
/// and to be deleted; papers; warnings with their explanations; the declaration. Every section that concerns the person is there.
/// </summary>
public static class FormulirTerisi
{
    private const float LebarQr = 84;

    /// <summary>Describes the document; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataFormulirTerisi data)
    {
        var nomor = NomorRegistrasi.Tampil(data.NomorRegistrasi);
        return new Dokumen($"Formulir PUPNS {nomor}", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(36, 30, 36, 26));
            halaman.GayaTeks(g => g with { Ukuran = 8.5f });
            halaman.Kepala(k => k.Bantalan(new Sisi(0, 0, 0, 8)).Kolom(kolom => Kop(kolom, nomor)));
            halaman.Isi(i => i.Kolom(kolom => Isi(kolom, data)));
            halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(Kecil)
                .Teks(t => t.Tulis($"Formulir PUPNS {nomor} · {data.Dikirim ?? "belum dikirim"} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        });
    }

    private static void Isi(Kolom kolom, DataFormulirTerisi data)
    {
        kolom.Sela = 8;
        kolom.Butir().Baris(baris => Pembuka(baris, data));
        foreach (var bagian in data.Definisi.Untuk(data.Isi.Borang.Kini))
        {
            if (bagian.Berulang)
            {
                TabelRiwayat.Susun(kolom, bagian, data.Isi);
            }
            else
            {
                TabelBanding.Susun(kolom, bagian, data.Isi);
            }
        }

        TabelBerkas.Susun(kolom, data.Isi.Berkas);
        Peringatan(kolom, data.Isi);
        kolom.Butir().Utuh().Kolom(k => Penutup(k, data));
    }

    private static void Pembuka(Baris baris, DataFormulirTerisi data)
    {
        baris.Sela = 14;
        baris.Bagian().RataTegak(Rata.Tengah).Kolom(kolom =>
        {
            kolom.Sela = 3;
            kolom.Butir().Teks("FORMULIR PENDATAAN ULANG PEGAWAI NEGERI SIPIL", g => Tebal(g, 13));
            kolom.Butir().Teks(t => t.Tulis($"{data.Nama}  ", g => Tebal(g, 10)).Tulis($"NIP {Nip.Tampil(data.Nip)}"));
            kolom.Butir().Teks(data.Instansi);
            kolom.Butir().Teks(data.Dikirim is { } dikirim ? $"{dikirim}. Sidik isi {data.Sidik}." : "Belum dikirim: lembar ini untuk diperiksa dan bukan tanda bukti.", Kecil);
            kolom.Butir().Teks(t => t.Tulis("Kode periksa  ", Kecil).Tulis(data.KodePeriksa, g => Tebal(g, 10)));
        });
        baris.Tetap(LebarQr).Qr(new Qr(data.KodeQr), LebarQr);
    }

    private static void Peringatan(Kolom kolom, BorangDiperiksa isi)
    {
        var ragu = isi.Temuan.Where(t => t.Temuan.Berat == Berat.Peringatan).ToList();
        if (ragu.Count == 0)
        {
            return;
        }

        kolom.Butir().GayaTeks(Kecil).Tabel(tabel =>
        {
            tabel.LajurBagian(5).LajurBagian(4);
            tabel.Kepala(baris => baris.Sel(2, Arsir).Teks("PERINGATAN DAN PENJELASAN", g => Tebal(g, 9)));
            tabel.Kepala(baris =>
            {
                baris.Sel(1, Arsir).Teks("Yang ditemukan", g => Tebal(g, 7.5f));
                baris.Sel(1, Arsir).Teks("Penjelasan PNS", g => Tebal(g, 7.5f));
            });
            foreach (var (temuan, penjelasan) in ragu)
            {
                tabel.Baris(baris =>
                {
                    baris.Sel().Teks(temuan.Pesan);
                    baris.Sel().Teks(penjelasan ?? "-");
                });
            }
        });
    }

    private static void Penutup(Kolom kolom, DataFormulirTerisi data)
    {
        kolom.Sela = 4;
        kolom.Butir().Teks("PERNYATAAN", g => Tebal(g, 10));
        kolom.Butir().Teks($"{Pernyataan.Teks}.");
        kolom.Butir().Bantalan(new Sisi(0, 10, 0, 0)).RataDatar(Rata.Akhir).Lebar(220).Kolom(tanda =>
        {
            tanda.Butir().Teks("........................., ........................ 2015");
            tanda.Butir().TinggiMin(46).Teks("Yang menyatakan,");
            tanda.Butir().Teks(data.Nama, g => Tebal(g, 9));
            tanda.Butir().Teks($"NIP {data.Nip}");
        });
    }
}
