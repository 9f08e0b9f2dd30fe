using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Cetak;

/// <summary>
/// The form on paper before it is filled in (features.md R21, L10): what SAPK knows in its places, dotted lines to write on where it
/// knows nothing, so that people can gather their papers and check at home.
/// </summary>
public static class FormulirPupns
{
    private const float LebarQr = 84;
    private const float LebarLabel = 150;
    private const float TinggiBaris = 18;
    private static readonly Pena Titik = new(0.6f, Warna.Abu(120), 0.6f, 2);
    private static readonly Warna Redup = Warna.Abu(85);
    private static readonly Warna Arsir = Warna.Abu(236);

    /// <summary>Describes the document; nothing is drawn before it is written.</summary>
    public static Dokumen Susun(DataFormulir data)
    {
        var nomor = NomorRegistrasi.Tampil(data.NomorRegistrasi);
        return new Dokumen($"Formulir PUPNS {nomor}", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(40, 32, 40, 28));
            halaman.GayaTeks(g => g with { Ukuran = 9 });
            halaman.Kepala(k => k.Bantalan(new Sisi(0, 0, 0, 8)).Kolom(kolom => Kop(kolom, nomor)));
            halaman.Isi(i => i.Kolom(kolom => Isi(kolom, data)));
            halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(Kecil)
                .Teks(t => t.Tulis($"Formulir PUPNS {nomor} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        });
    }

    private static void Kop(Kolom kolom, string nomor)
    {
        kolom.Butir().Baris(baris =>
        {
            baris.Bagian().Teks(t => t.Tulis("e-PUPNS 2015", g => Tebal(g, 14)));
            baris.Bagian().RataDatar(Rata.Akhir).Teks(t => t.Tulis("No. Register  ", Kecil).Tulis(nomor, g => Tebal(g, 12)));
        });
        kolom.Butir().Bantalan(new Sisi(0, 4, 0, 1.5f)).Garis(Pena.Hitam(1.4f));
        kolom.Butir().Garis(Pena.Hitam(0.5f));
    }

    private static void Isi(Kolom kolom, DataFormulir data)
    {
        kolom.Sela = 4;
        kolom.Butir().Baris(baris => Pembuka(baris, data));
        Bagian(kolom, BagianFormulir.DataUtama, data);
        Bagian(kolom, BagianFormulir.DataPosisi, data);
        foreach (var tabel in TabelFormulir.Semua)
        {
            Tabel(kolom, tabel, data);
        }

        Bagian(kolom, BagianFormulir.Stakeholder, data);
        kolom.Butir().Utuh().Bantalan(new Sisi(0, 18, 0, 0)).RataDatar(Rata.Akhir).Lebar(200).Kolom(TandaTangan);
    }

    private static void Pembuka(Baris baris, DataFormulir data)
    {
        baris.Sela = 14;
        baris.Bagian().RataTegak(Rata.Tengah).Kolom(kolom =>
        {
            kolom.Sela = 3;
            kolom.Butir().Teks("FORMULIR PENDATAAN ULANG PEGAWAI NEGERI SIPIL", g => Tebal(g, 13));
            kolom.Butir().Teks("Yang tercetak berasal dari database BKN (SAPK). Periksa, coret yang keliru, dan lengkapi yang kosong dengan huruf cetak; " +
                "isiannya kemudian Anda masukkan sendiri setelah pendaftaran disetujui. Lembar ini untuk Anda simpan dan bukan tanda bukti.");
            kolom.Butir().Teks(t => t.Tulis("Kode periksa  ", Kecil).Tulis(data.KodePeriksa, g => Tebal(g, 10)));
        });
        baris.Tetap(LebarQr).Qr(new Qr(data.KodeQr), LebarQr);
    }

    // The heading stays with the first field under it.
    private static void Bagian(Kolom kolom, BagianFormulir bagian, DataFormulir data)
    {
        kolom.Butir().Utuh().Kolom(awal =>
        {
            Judul(awal, bagian.Judul);
            Isian(awal, bagian.Isian[0], data);
        });
        foreach (var isian in bagian.Isian.Skip(1))
        {
            Isian(kolom, isian, data);
        }
    }

    private static void Isian(Kolom kolom, (string Kode, string Label) isian, DataFormulir data) =>
        kolom.Butir().Utuh().TinggiMin(14).Baris(baris =>
        {
            baris.Tetap(LebarLabel).Teks(isian.Label, g => g with { Warna = Redup });
            baris.Tetap(10).Teks(":");
            Nilai(baris.Bagian(), isian.Kode, data.Isian.GetValueOrDefault(isian.Kode));
        });

    private static void Nilai(Wadah wadah, string kode, string? nilai)
    {
        if (nilai is null)
        {
            wadah.TinggiMin(14).GarisBawah(Titik).Teks(" ");
            return;
        }

        wadah.Teks(NilaiFormulir.Tampil(kode, nilai), g => Tebal(g, 9));
    }

    private static void Tabel(Kolom kolom, TabelFormulir bagian, DataFormulir data)
    {
        kolom.Butir().Bantalan(new Sisi(0, 8, 0, 0)).GayaTeks(Kecil).Tabel(tabel =>
        {
            foreach (var (_, _, lebar) in bagian.Lajur)
            {
                tabel.LajurBagian(lebar);
            }

            tabel.Kepala(baris => baris.Sel(bagian.Lajur.Count, Arsir).Teks(bagian.Judul, g => Tebal(g, 9)));
            tabel.Kepala(baris => Sel(bagian, l => baris.Sel(1, Arsir).Teks(l.Label, g => Tebal(g, 7.5f))));
            var catatan = data.Riwayat.GetValueOrDefault(bagian.Kode, []);
            foreach (var satu in catatan)
            {
                tabel.Baris(baris => Sel(bagian, l => baris.Sel().Teks(NilaiFormulir.Tampil(l.Kode, satu.GetValueOrDefault(l.Kode, "")))));
            }

            for (var i = catatan.Count; i < Math.Max(bagian.BarisKosong, catatan.Count + 1); i++)
            {
                tabel.Baris(baris => Sel(bagian, _ => baris.Sel().TinggiMin(TinggiBaris).Teks(" ")));
            }
        });
    }

    private static void Sel(TabelFormulir bagian, Action<(string Kode, string Label, float Lebar)> isi)
    {
        foreach (var lajur in bagian.Lajur)
        {
            isi(lajur);
        }
    }

    private static void Judul(Kolom kolom, string judul) =>
        kolom.Butir().Bantalan(new Sisi(0, 8, 0, 2)).GarisBawah(Pena.Hitam(0.7f)).Teks(judul, g => Tebal(g, 10));

    private static void TandaTangan(Kolom kolom)
    {
        kolom.Butir().Teks("........................., ........................ 2015");
        kolom.Butir().TinggiMin(46).Teks("PNS yang bersangkutan,");
        kolom.Butir().Teks("(.........................................................)");
    }

    private static Gaya Kecil(Gaya gaya) => gaya with { Ukuran = 8 };

    private static Gaya Tebal(Gaya gaya, float ukuran) => gaya with { Huruf = Huruf.JenisHuruf.Tebal, Ukuran = ukuran };
}
