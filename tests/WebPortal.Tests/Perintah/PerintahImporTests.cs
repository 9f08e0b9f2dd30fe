using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using EPupns.WebPortal.Perintah;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahImporTests
{
    private const string Benar = """{"nip":"198612262009122001","nama":"PEVITA PEARCE","instansi":"3011"}""";
    private const string Salah = """{"nip":"19861226200912200","nama":"KURANG SATU","instansi":"3011"}""";

    [Fact]
    public async Task ReferensiLaluSapk_Diimpor_OrangnyaAda()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Baik, await meja.JalankanAsync("impor", "referensi", "instansi", meja.Berkas("i.csv", "kode,nama", "3011,Kementerian Kesehatan")));
        Assert.Equal(KodeKeluar.Baik, await meja.JalankanAsync("impor", "sapk", meja.Berkas("p.jsonl", Benar)));

        Assert.Equal("PEVITA PEARCE", (await meja.BacaAsync(db => db.Set<Pns>().SingleAsync())).Nama);
        Assert.Contains("1 baris dibaca: 1 diterima (1 baru atau berubah), 0 ditolak", meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SebagianSalah_Diimpor_Kode2DanLaporanDiSampingBerkas()
    {
        await using var meja = new MejaPerintah();
        await meja.JalankanAsync("impor", "referensi", "instansi", meja.Berkas("i.csv", "kode,nama", "3011,Kementerian Kesehatan"));
        var berkas = meja.Berkas("p.jsonl", [Benar, .. Enumerable.Repeat(Salah, 25)]);

        Assert.Equal(KodeKeluar.Sebagian, await meja.JalankanAsync("impor", "sapk", berkas));

        Assert.Equal(26, (await File.ReadAllLinesAsync(berkas + ".galat.csv")).Length);
        Assert.Contains("20 kesalahan pertama dari 25", meja.Galat, StringComparison.Ordinal);
        Assert.Contains("baris 2, nip: NIP terdiri dari 18 angka", meja.Galat, StringComparison.Ordinal);
        Assert.DoesNotContain("baris 22,", meja.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TidakAdaYangBenar_Diimpor_Kode1()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Gagal, await meja.JalankanAsync("impor", "sapk", meja.Berkas("p.jsonl", Benar)));
        Assert.Contains("impor referensi instansi", meja.Galat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sapk")]
    [InlineData("referensi", "instansi")]
    public async Task BerkasTidakAda_Diimpor_Kode1DenganNamanya(params string[] apa)
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Gagal, await meja.JalankanAsync(["impor", .. apa, "/tidak/ada.csv"]));
        Assert.Contains("/tidak/ada.csv", meja.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KepalaCsvSalah_Diimpor_Kode1TanpaPerubahan()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Gagal, await meja.JalankanAsync("impor", "referensi", "instansi", meja.Berkas("i.csv", "kode,nama,warna", "3011,Kemenkes,biru")));
        Assert.Contains("\"warna\" tidak dikenal", meja.Galat, StringComparison.Ordinal);
        Assert.Equal(0, await meja.BacaAsync(db => db.Set<Instansi>().CountAsync()));
    }

    [Theory]
    [InlineData("sapk")]
    [InlineData("sapk", "a", "b")]
    [InlineData("referensi", "warna", "a.csv")]
    public async Task KurangAtauLebih_Diimpor_Kode64(params string[] apa)
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.SalahPakai, await meja.JalankanAsync(["impor", .. apa]));
    }
}
