using EPupns.Core.Cetak.Tata;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using static EPupns.Core.Cetak.GayaFormulir;

namespace EPupns.Core.Cetak;

/// <summary>
/// The records of a section: one row each with its mark, and under it what the columns have no room for and what SAPK has otherwise. The head
/// is repeated on every page.
/// </summary>
internal static class TabelRiwayat
{
    private const float LebarTanda = 54;
    private const float LebarNomor = 20;

    public static void Susun(Kolom kolom, Bagian bagian, BorangDiperiksa isi)
    {
        var lajur = bagian.Isian.Where(i => i.Lebar > 0).ToList();
        var usul = isi.Borang.Sapk.Catatan(bagian).Where(c => isi.Borang.UsulHapus.Contains((bagian.Kode, c.Id))).ToList();
        kolom.Butir().GayaTeks(g => g with { Ukuran = 7.5f }).Tabel(tabel =>
        {
            tabel.LajurTetap(LebarNomor).LajurTetap(LebarTanda);
            lajur.ForEach(l => tabel.LajurBagian(l.Lebar));
            tabel.Kepala(baris => baris.Sel(lajur.Count + 2, Arsir).Teks(bagian.Judul.ToUpperInvariant(), g => Tebal(g, 9)));
            tabel.Kepala(baris =>
            {
                baris.Sel(1, Arsir).Teks("No", g => Tebal(g, 7));
                baris.Sel(1, Arsir).Teks("Cek", g => Tebal(g, 7));
                lajur.ForEach(l => baris.Sel(1, Arsir).Teks(l.Label, g => Tebal(g, 7)));
            });
            var nomor = 0;
            foreach (var satu in isi.Borang.Kini.Catatan(bagian))
            {
                var asal = isi.Borang.Sapk.Catatan(bagian).FirstOrDefault(c => c.Id == satu.Id);
                Catatan(tabel, bagian, lajur, $"{++nomor}", Tanda(bagian, satu, asal), satu, asal, isi);
                Bawah(tabel, lajur.Count, "Berkas: ", TabelBerkas.Sebut(isi.Berkas.Milik(bagian.Kode, satu.Id)));
            }

            usul.ForEach(u => Catatan(tabel, bagian, lajur, "-", "Usul hapus", u, u, isi));
            if (nomor + usul.Count == 0)
            {
                tabel.Baris(baris => baris.Sel(lajur.Count + 2).Teks("Tidak ada catatan."));
            }
        });
    }

    private static string Tanda(Bagian bagian, CatatanIsi kini, CatatanIsi? asal)
    {
        if (asal is null)
        {
            return "Baru";
        }

        var tanda = bagian.Tampak(kini.Isi).Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi).Select(i => TandaIsian.Untuk(i, kini, asal.Isi[i])).ToList();
        return tanda.Exists(t => t.Berubah) ? "Diubah" : tanda.Exists(t => t.Kata == "Belum") ? "Belum" : "Sesuai";
    }

    private static void Catatan(Tabel tabel, Bagian bagian, List<Isian> lajur, string nomor, string tanda, CatatanIsi kini, CatatanIsi? asal, BorangDiperiksa isi)
    {
        tabel.Baris(baris =>
        {
            baris.Sel().Teks(nomor);
            baris.Sel().Teks(tanda, g => Tebal(g, 7.5f));
            foreach (var satu in lajur)
            {
                var berubah = asal is not null && kini.Isi[satu] != asal.Isi[satu];
                baris.Sel().Teks(Nilai(satu, kini, isi), g => berubah ? Tebal(g, 7.5f) : g);
            }
        });
        Bawah(tabel, lajur.Count, "", bagian.Isian.Where(i => i.Lebar == 0 && (kini.Isi[i] is not null || kini.Menunggu.ContainsKey(i.Kode))).Select(i => $"{i.Label}: {Nilai(i, kini, isi)}"));
        if (asal is not null && !ReferenceEquals(asal, kini))
        {
            Bawah(
                tabel, lajur.Count, "Data BKN: ",
                bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && kini.Isi[i] != asal.Isi[i]).Select(i => $"{i.Label}: {(asal.Isi[i] is { } lama ? isi.Tampil(i, lama) : "(kosong)")}"));
        }
    }

    private static void Bawah(Tabel tabel, int lajur, string awal, params IEnumerable<string> isi)
    {
        if (string.Join(" · ", isi) is { Length: > 0 } teks)
        {
            tabel.Baris(baris =>
            {
                baris.Sel(2).Teks("");
                baris.Sel(lajur).Teks(awal + teks, g => g with { Warna = Redup });
            });
        }
    }

    private static string Nilai(Isian isian, CatatanIsi catatan, BorangDiperiksa isi) =>
        catatan.Menunggu.TryGetValue(isian.Kode, out var menunggu) ? $"{menunggu.Teks} (menunggu daftar)" : catatan.Isi[isian] is { } nilai ? isi.Tampil(isian, nilai) : "";
}
