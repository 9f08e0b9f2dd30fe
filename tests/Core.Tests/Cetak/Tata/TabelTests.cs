using System.Text.RegularExpressions;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;

namespace EPupns.Core.Tests.Cetak.Tata;

public partial class TabelTests
{
    [Fact]
    public void TabelTigaRatusBaris_Dicetak_KepalaBerulangDanNomorHalamanBenar()
    {
        using var alat = new Alat(Tabel(300).KePdf());
        int jumlah = alat.JumlahHalaman();

        var nomor = new List<int>();
        for (int halaman = 1; halaman <= jumlah; halaman++)
        {
            string teks = alat.Teks(halaman);
            Assert.Single(Kepala().Matches(teks));
            Assert.Contains($"Halaman {halaman} dari {jumlah}", teks);
            nomor.AddRange(NomorBaris().Matches(teks).Select(m => int.Parse(m.Groups[1].ValueSpan)));
        }

        Assert.True(jumlah > 5);
        Assert.Equal(Enumerable.Range(1, 300), nomor);
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
    }

    [Fact]
    public void BarisLebihTinggiDariHalaman_Dicetak_DipotongTanpaKehilanganKata()
    {
        string[] kata = [.. Enumerable.Range(1, 3000).Select(i => $"kata{i}")];
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Tabel(t =>
        {
            t.LajurTetap(60).LajurBagian();
            t.Kepala(b => { b.Sel().Teks("KOP"); b.Sel().Teks("ISI"); });
            t.Baris(b => { b.Sel().Teks("panjang"); b.Sel().Teks(string.Join(' ', kata)); });
            t.Baris(b => { b.Sel().Teks("akhir"); b.Sel().Teks("tamat"); });
        }))).KePdf());

        string[] teks = [.. Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks)];

        Assert.True(teks.Length > 1);
        Assert.All(teks, t => Assert.Contains("KOP", t));
        Assert.Equal(kata, teks.SelectMany(t => Kata().Matches(t)).Select(m => m.Value));
        Assert.Contains("tamat", teks[^1]);
    }

    [Fact]
    public void KepalaTabelDiKakiHalaman_Dicetak_TidakBerdiriSendiri()
    {
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Kolom(k =>
        {
            k.Butir().Tinggi(735).Teks("Atas");
            k.Butir().Tabel(t =>
            {
                t.LajurBagian();
                t.Kepala(b => b.Sel().Teks("KOP"));
                t.Baris(b => b.Sel().Teks("baris pertama"));
            });
        }))).KePdf());

        Assert.DoesNotContain("KOP", alat.Teks(1));
        Assert.Contains("baris pertama", alat.Teks(2));
    }

    [Fact]
    public void SelMerentang_Digambar_SelebarLajurnya()
    {
        using var alat = new Alat(new Dokumen("A", h =>
        {
            h.Batas(new Sisi(50));
            h.Isi(i => i.Tabel(t =>
            {
                t.LajurTetap(100).LajurTetap(60).LajurBagian();
                t.Baris(b => { b.Sel(2, Warna.Abu(200)).Teks("dua lajur"); b.Sel().Teks("satu"); });
            }));
        }).KePdf());

        string isi = alat.IsiMentah();

        Assert.Matches(@"50 [\d.]+ 160 [\d.]+ re f", isi);
        Assert.Matches(@"210 [\d.]+ m 210 [\d.]+ l S", isi);
    }

    [Fact]
    public void JumlahSelTidakSamaDenganLajur_Disusun_Ditolak()
    {
        Assert.Throws<InvalidOperationException>(() => new Dokumen("A", h => h.Isi(i => i.Tabel(t =>
        {
            t.LajurBagian().LajurBagian();
            t.Baris(b => b.Sel().Teks("hanya satu"));
        }))));
    }

    private static Dokumen Tabel(int baris) => new("Daftar", halaman =>
    {
        halaman.Isi(w => w.Tabel(tabel =>
        {
            tabel.LajurTetap(50).LajurBagian(2).LajurBagian(3);
            tabel.Kepala(b =>
            {
                b.Sel(latar: Warna.Abu(225)).Teks("Nomor");
                b.Sel(latar: Warna.Abu(225)).Teks("Nama");
                b.Sel(latar: Warna.Abu(225)).Teks("Unit kerja");
            });
            for (int i = 1; i <= baris; i++)
                tabel.Baris(b => Isi(b, i));
        }));
        halaman.Kaki(w => w.RataDatar(Rata.Akhir).Teks(t => t.Tulis("Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
    });

    private static void Isi(BarisTabel baris, int nomor)
    {
        baris.Sel().RataDatar(Rata.Akhir).Teks($"#{nomor}");
        baris.Sel().Teks("Pevita Pearce");
        baris.Sel().Teks(nomor % 3 == 0 ? "Dinas Kesehatan Kabupaten Bekasi, Pusat Kesehatan Masyarakat Cikarang Selatan, bagian tata usaha" : "Dinas Kesehatan");
    }

    [GeneratedRegex("Nomor +Nama +Unit kerja")]
    private static partial Regex Kepala();

    [GeneratedRegex(@"#(\d+)")]
    private static partial Regex NomorBaris();

    [GeneratedRegex(@"kata\d+")]
    private static partial Regex Kata();
}
