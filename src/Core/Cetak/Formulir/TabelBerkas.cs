using EPupns.Core.Cetak.Tata;
using EPupns.Core.Pengisian;
using static EPupns.Core.Cetak.GayaFormulir;

namespace EPupns.Core.Cetak;

/// <summary>The papers: every one that is needed, with the files attached as it and how each is recognised by its content (features.md V40).</summary>
internal static class TabelBerkas
{
    // Enough of a fingerprint to tell files apart on paper; the whole of it is in what was sent.
    private const int PanjangSidik = 16;

    public static void Susun(Kolom kolom, BerkasPns berkas)
    {
        if (berkas.Diperlukan.Count + berkas.Lain.Count == 0)
        {
            return;
        }

        kolom.Butir().GayaTeks(g => g with { Ukuran = 7.5f }).Tabel(tabel =>
        {
            tabel.LajurBagian(4).LajurBagian(4).LajurTetap(34).LajurBagian(2.4f);
            tabel.Kepala(baris => baris.Sel(4, Arsir).Teks("BERKAS", g => Tebal(g, 9)));
            tabel.Kepala(baris =>
            {
                foreach (var judul in (string[])["Dokumen", "File", "Hal.", "Sidik (SHA-256)"])
                {
                    baris.Sel(1, Arsir).Teks(judul, g => Tebal(g, 7));
                }
            });
            foreach (var perlu in berkas.Diperlukan)
            {
                Baris(tabel, perlu.Judul, perlu.Lampiran);
            }

            foreach (var lain in berkas.Lain.GroupBy(l => l.Kunci.Bukti))
            {
                Baris(tabel, lain.Key == KunciBukti.Lain.Bukti ? lain.Key : $"{lain.Key} (tidak diperlukan lagi)", [.. lain]);
            }
        });
    }

    /// <summary>What is attached to a record or a field, in a line; empty when nothing is.</summary>
    public static string Sebut(IEnumerable<BerkasDiperlukan> berkas) =>
        string.Join("; ", berkas.Where(b => b.Ada).Select(b => $"{b.Judul} ({string.Join(", ", b.Lampiran.Select(l => l.Nama))})"));

    private static void Baris(Tabel tabel, string judul, IReadOnlyList<LampiranTerbaca> lampiran)
    {
        if (lampiran.Count == 0)
        {
            Baris(tabel, judul, "belum ada", "", "");
        }

        foreach (var satu in lampiran)
        {
            Baris(tabel, judul, satu.Nama, $"{satu.Halaman}", satu.Sidik[..PanjangSidik]);
        }
    }

    private static void Baris(Tabel tabel, params string[] isi) => tabel.Baris(baris =>
    {
        foreach (var satu in isi)
        {
            baris.Sel().Teks(satu);
        }
    });
}
