using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Pdf;
using EPupns.Core.Cetak.Tata;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Tata;

public class DokumenTests
{
    [Fact]
    public void IsiBeberapaHalaman_Dicetak_KepalaKakiDanNomorPadaSetiapHalaman()
    {
        using var alat = new Alat(LimaHalaman().KePdf());

        Assert.Equal(5, alat.JumlahHalaman());
        for (int nomor = 1; nomor <= 5; nomor++)
        {
            string teks = alat.Teks(nomor);
            Assert.Contains("FORMULIR PUPNS", teks);
            Assert.Contains($"Isi bagian {nomor}", teks);
            Assert.Contains($"Halaman {nomor} dari 5", teks);
        }
    }

    [Fact]
    public void Dokumen_Dicetak_BersihBerjudulDanBerbahasaIndonesia()
    {
        using var alat = new Alat(new Dokumen("Bukti (Łódź) – \\", h => h.Isi(i => i.Teks("Isi"))).KePdf());

        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        Assert.Contains("Bukti (Łódź) – \\", alat.Info());
        Assert.Contains("/Lang (id-ID)", alat.IsiMentah());
    }

    [Fact]
    public void WaktuTidakDiberikan_Dicetak_TidakAdaWaktuDiBerkas()
    {
        using var tanpa = new Alat(new Dokumen("A", h => h.Isi(i => i.Teks("Isi"))).KePdf());
        using var dengan = new Alat(new Dokumen("A", h => h.Isi(i => i.Teks("Isi"))) { Dibuat = new DateTimeOffset(2015, 9, 1, 7, 30, 0, TimeSpan.FromHours(7)) }.KePdf());

        Assert.DoesNotContain("CreationDate", tanpa.Info());
        Assert.Contains("(D:20150901003000Z)", dengan.IsiMentah());
    }

    [Fact]
    public void DokumenSama_DicetakDariBanyakUtas_BitaDemiBitaSama()
    {
        Dokumen dokumen = LimaHalaman();
        byte[] pertama = dokumen.KePdf();

        byte[][] hasil = [.. Enumerable.Range(0, 16).AsParallel().Select(_ => dokumen.KePdf())];

        Assert.All(hasil, h => Assert.Equal(pertama, h));
    }

    [Fact]
    public void DokumenBerbeda_Dicetak_PengenalnyaBerbeda()
    {
        string Pengenal(string isi)
        {
            string teks = System.Text.Encoding.Latin1.GetString(new Dokumen("A", h => h.Isi(i => i.Teks(isi))).KePdf());
            return teks[teks.IndexOf("/ID [", StringComparison.Ordinal)..];
        }

        Assert.NotEqual(Pengenal("satu")[..40], Pengenal("dua")[..40]);
    }

    [Fact]
    public void TeksPanjang_Dicetak_BerlanjutTanpaKehilanganKata()
    {
        string[] kata = [.. Enumerable.Range(1, 4000).Select(i => $"kata{i}")];
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Bantalan(10).Bingkai(Pena.Hitam(1), 4).Bantalan(5).Teks(string.Join(' ', kata)))).KePdf());

        string[] terbaca = [.. Enumerable.Range(1, 10).TakeWhile(n => n <= alat.JumlahHalaman()).SelectMany(n => alat.Teks(n).Split((char[])[' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries))];

        Assert.True(alat.JumlahHalaman() > 2);
        Assert.Equal(kata, terbaca);
    }

    [Fact]
    public void BagianUtuh_TidakMuatDiSisaHalaman_PindahSeluruhnya()
    {
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Kolom(k =>
        {
            k.Butir().Tinggi(700).Teks("Atas");
            k.Butir().Utuh().Teks("satu\ndua\ntiga\nempat\nlima\nenam");
        }))).KePdf());

        Assert.DoesNotContain("satu", alat.Teks(1));
        Assert.Contains("enam", alat.Teks(2));
    }

    [Fact]
    public void IsiLebihTinggiDariKertas_DicetakTetap_Ditolak()
    {
        var dokumen = new Dokumen("A", h => h.Isi(i => i.Tinggi(2000).Teks("Isi")));

        Assert.Throws<InvalidOperationException>(() => dokumen.KePdf());
    }

    [Fact]
    public void TempatSudahTerisi_DiisiLagi_Ditolak()
    {
        Assert.Throws<InvalidOperationException>(() => new Dokumen("A", h => h.Isi(i =>
        {
            i.Teks("satu");
            i.Teks("dua");
        })));
    }

    [Fact]
    public void TeksApaPun_Disusutkan_MuatSatuHalaman()
    {
        Prop.ForAll(TeksAcak.Arb, teks =>
        {
            byte[] pdf = new Dokumen(teks, h => h.Isi(i => i.Tinggi(40).Lebar(90).SusutkanAgarMuat()
                .Teks(teks, g => g with { Huruf = JenisHuruf.Tebal, Ukuran = 20 }))).KePdf();

            return System.Text.Encoding.Latin1.GetString(pdf).Contains("/Count 1 ", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    private static Dokumen LimaHalaman() => new("Formulir", halaman =>
    {
        halaman.Kepala(w => w.GarisBawah(Pena.Hitam(1)).Teks("FORMULIR PUPNS"));
        halaman.Isi(w => w.Kolom(kolom =>
        {
            for (int i = 1; i <= 5; i++)
            {
                kolom.Butir().Teks($"Isi bagian {i}");
                if (i < 5)
                    kolom.Butir().GantiHalaman();
            }
        }));
        halaman.Kaki(w => w.RataDatar(Rata.Tengah).Teks(t => t.Tulis("Halaman ").NomorHalaman().Tulis(" dari ").JumlahHalaman()));
    });
}
