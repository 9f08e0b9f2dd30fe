using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pendaftaran;
using static EPupns.Core.Cetak.GayaFormulir;

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
    private const int BarisKosong = 2;
    private static readonly Konteks Konteks = new(DateOnly.MaxValue);
    private static readonly Pena Titik = new(0.6f, Warna.Abu(120), 0.6f, 2);

    /// <summary>Describes the document; nothing is drawn before it is written. Every field of the form's definition has its place.</summary>
    public static Dokumen Susun(DataFormulir data, DefinisiFormulir? definisi = null)
    {
        var bagian = (definisi ?? Pupns2015.Definisi).Bagian;
        var nomor = NomorRegistrasi.Tampil(data.NomorRegistrasi);
        return new Dokumen($"Formulir PUPNS {nomor}", halaman =>
        {
            halaman.Ukuran(UkuranKertas.A4);
            halaman.Batas(new Sisi(40, 32, 40, 28));
            halaman.GayaTeks(g => g with { Ukuran = 9 });
            halaman.Kepala(k => k.Bantalan(new Sisi(0, 0, 0, 8)).Kolom(kolom => Kop(kolom, nomor)));
            halaman.Isi(i => i.Kolom(kolom => Isi(kolom, bagian, data)));
            halaman.Kaki(k => k.Bantalan(new Sisi(0, 6, 0, 0)).RataDatar(Rata.Tengah).GayaTeks(Kecil)
                .Teks(t => t.Tulis($"Formulir PUPNS {nomor} · Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
        });
    }

    private static void Isi(Kolom kolom, IReadOnlyList<Bagian> semua, DataFormulir data)
    {
        kolom.Sela = 4;
        kolom.Butir().Baris(baris => Pembuka(baris, data));
        foreach (var bagian in semua)
        {
            if (bagian.Berulang)
            {
                Tabel(kolom, bagian, data);
            }
            else
            {
                Tunggal(kolom, bagian, data);
            }
        }

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
    private static void Tunggal(Kolom kolom, Bagian bagian, DataFormulir data)
    {
        var isian = bagian.Isian.Where(i => i.Lebar > 0).ToList();
        kolom.Butir().Utuh().Kolom(awal =>
        {
            Judul(awal, Kepala(bagian));
            Baris(awal, isian[0], data);
        });
        foreach (var satu in isian.Skip(1))
        {
            Baris(kolom, satu, data);
        }
    }

    private static string Kepala(Bagian bagian) =>
        bagian.Judul.ToUpperInvariant() + (bagian.Untuk is null ? "" : " (bila berlaku bagi Anda)");

    private static void Baris(Kolom kolom, Isian isian, DataFormulir data) =>
        kolom.Butir().Utuh().TinggiMin(14).Baris(baris =>
        {
            baris.Tetap(LebarLabel).Teks(isian.Label, g => g with { Warna = Redup });
            baris.Tetap(10).Teks(":");
            Nilai(baris.Bagian(), isian, data.Isian.GetValueOrDefault(isian.Kode));
        });

    private static void Nilai(Wadah wadah, Isian isian, string? nilai)
    {
        if (nilai is null)
        {
            wadah.TinggiMin(14).GarisBawah(Titik).Teks(" ");
            return;
        }

        wadah.Teks(isian.Tampil(nilai, Konteks), g => Tebal(g, 9));
    }

    // A table has room for the columns that matter most on paper; the others follow in a line under each record when they are known.
    private static void Tabel(Kolom kolom, Bagian bagian, DataFormulir data)
    {
        var lajur = bagian.Isian.Where(i => i.Lebar > 0).ToList();
        kolom.Butir().Bantalan(new Sisi(0, 8, 0, 0)).GayaTeks(Kecil).Tabel(tabel =>
        {
            lajur.ForEach(l => tabel.LajurBagian(l.Lebar));
            tabel.Kepala(baris => baris.Sel(lajur.Count, Arsir).Teks(Kepala(bagian), g => Tebal(g, 9)));
            tabel.Kepala(baris => lajur.ForEach(l => baris.Sel(1, Arsir).Teks(l.Label, g => Tebal(g, 7.5f))));
            var catatan = data.Riwayat.GetValueOrDefault(bagian.Kode, []);
            foreach (var satu in catatan)
            {
                tabel.Baris(baris => lajur.ForEach(l => baris.Sel().Teks(satu.TryGetValue(l.Kode, out var nilai) ? l.Tampil(nilai, Konteks) : "")));
                Selebihnya(tabel, bagian, lajur.Count, satu);
            }

            for (var i = catatan.Count; i < Math.Max(Math.Max(BarisKosong, bagian.PalingSedikit), catatan.Count + 1); i++)
            {
                tabel.Baris(baris => lajur.ForEach(_ => baris.Sel().TinggiMin(TinggiBaris).Teks(" ")));
            }
        });
    }

    private static void Selebihnya(Tabel tabel, Bagian bagian, int lajur, IReadOnlyDictionary<string, string> catatan)
    {
        var lain = bagian.Isian.Where(i => i.Lebar == 0 && catatan.ContainsKey(i.Kode)).Select(i => $"{i.Label}: {i.Tampil(catatan[i.Kode], Konteks)}").ToList();
        if (lain.Count > 0)
        {
            tabel.Baris(baris => baris.Sel(lajur).Teks(string.Join(" · ", lain)));
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
}
