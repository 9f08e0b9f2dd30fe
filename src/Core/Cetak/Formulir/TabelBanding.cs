using EPupns.Core.Cetak.Tata;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using static EPupns.Core.Cetak.GayaFormulir;

namespace EPupns.Core.Cetak;

/// <summary>A section with one record: DATABASE BKN · CEK · PERBAIKAN, row by row (features.md F2, F3).</summary>
internal static class TabelBanding
{
    public static void Susun(Kolom kolom, Bagian bagian, BorangDiperiksa isi)
    {
        var (kini, sapk) = (isi.Borang.Kini.Catatan(bagian) is [var pertama, ..] ? pertama : new CatatanIsi(bagian.Kode, Isi.Kosong), isi.Borang.Sapk.Isi(bagian));
        kolom.Butir().GayaTeks(Kecil).Tabel(tabel =>
        {
            tabel.LajurBagian(3).LajurBagian(4).LajurBagian(1.4f).LajurBagian(4);
            tabel.Kepala(baris => baris.Sel(4, Arsir).Teks(bagian.Judul.ToUpperInvariant(), g => Tebal(g, 9)));
            tabel.Kepala(baris =>
            {
                foreach (var judul in (string[])["Isian", "Data BKN", "Cek", "Perbaikan / isian"])
                {
                    baris.Sel(1, Arsir).Teks(judul, g => Tebal(g, 7.5f));
                }
            });
            foreach (var satu in bagian.Tampak(kini.Isi))
            {
                Baris(tabel, bagian.Kode, satu, kini, sapk[satu], isi);
            }
        });
    }

    private static void Baris(Tabel tabel, string kode, Isian isian, CatatanIsi kini, string? sapk, BorangDiperiksa isi)
    {
        var tanda = TandaIsian.Untuk(isian, kini, sapk);
        var berkas = TabelBerkas.Sebut(isi.Berkas.Milik(kode, kini.Id, isian.Kode));
        tabel.Baris(baris =>
        {
            baris.Sel().Teks(isian.Label, g => g with { Warna = Redup });
            baris.Sel().Teks(sapk is null ? "-" : isi.Tampil(isian, sapk));
            baris.Sel().Teks(tanda.Kata);
            baris.Sel().Kolom(k => Perbaikan(k, tanda.Berubah ? kini.Menunggu.GetValueOrDefault(isian.Kode)?.Teks ?? (kini.Isi[isian] is { } nilai ? isi.Tampil(isian, nilai) : "(dikosongkan)") : "", berkas));
        });
    }

    private static void Perbaikan(Kolom kolom, string nilai, string berkas)
    {
        kolom.Butir().Teks(nilai, g => Tebal(g, 8));
        if (berkas.Length > 0)
        {
            kolom.Butir().Teks($"Berkas: {berkas}", g => g with { Ukuran = 7, Warna = Redup });
        }
    }
}
