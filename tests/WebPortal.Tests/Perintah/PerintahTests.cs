using EPupns.WebPortal.Perintah;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://127.0.0.1:0")]
    [InlineData(false, "Demo:Jumlah=5")]
    [InlineData(true, "impor", "sapk", "x.jsonl")]
    [InlineData(true, "terbang")]
    [InlineData(true, "--help")]
    public void BarisPerintah_Ditimbang_KataKerjaAtauPortal(bool perintah, params string[] args)
    {
        Assert.Equal(perintah, TitikMasuk.Dimaksud(args));
    }

    [Theory]
    [InlineData("terbang")]
    [InlineData("impor")]
    [InlineData("impor", "apa")]
    public async Task PerintahTidakDikenal_Dijalankan_DaftarPerintahDanKode64(params string[] args)
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.SalahPakai, await meja.JalankanAsync(args));
        Assert.Contains("tidak dikenal", meja.Galat, StringComparison.Ordinal);
        Assert.Contains("impor sapk BERKAS", meja.Galat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BantuanDiminta_Dijalankan_SemuaPerintahTersebut()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Baik, await meja.JalankanAsync("--help"));
        Assert.All(["impor sapk", "impor referensi"], kata => Assert.Contains(kata, meja.Keluar, StringComparison.Ordinal));
    }

    [Fact]
    public async Task BantuanSatuPerintah_Dijalankan_KodeKeluarDijelaskan()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.Baik, await meja.JalankanAsync("impor", "sapk", "--help"));
        Assert.Contains("Kode keluar: 0 semua dimuat, 2 sebagian ditolak", meja.Keluar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpsiTidakDikenal_Dijalankan_BantuannyaDanKode64()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.SalahPakai, await meja.JalankanAsync("impor", "sapk", "x.jsonl", "--cepat"));
        Assert.Contains("--cepat", meja.Galat, StringComparison.Ordinal);
    }
}
