using EPupns.WebPortal.Perintah;

namespace EPupns.WebPortal.Tests.Perintah;

public sealed class PerintahCariTests
{
    [Fact]
    public async Task DaftarDiimpor_Dicari_BarisDanArtinyaTercetak()
    {
        await using var meja = new MejaPerintah();
        await meja.JalankanAsync("impor", "referensi", "wilayah", meja.Berkas("w.csv", "kode,nama,induk", "32,JAWA BARAT,", "32.07,KAB. CIAMIS,32", "32.07.11,Cipaku,32.07"));
        await meja.JalankanAsync("impor", "referensi", "sekolah", meja.Berkas("s.csv", "kode,nama,induk,bentuk", "20211640,SMP NEGERI 1 CIPAKU,32.07.11,SMP"));

        Assert.Equal(KodeKeluar.Baik, await meja.JalankanAsync("cari", "sekolah", "smpn", "1", "cipaku"));

        Assert.Contains("20211640     SMP NEGERI 1 CIPAKU (Kec. Cipaku, Kab. Ciamis)", meja.Keluar, StringComparison.Ordinal);
        Assert.Contains("Pasti 20211640.", meja.Keluar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KodeKeluar.Gagal, "sekolah", "tidakada")]
    [InlineData(KodeKeluar.SalahPakai, "warna", "biru")]
    [InlineData(KodeKeluar.SalahPakai, "sekolah")]
    public async Task TakDitemukanAtauKurang_Dicari_KodeKeluarnya(int kode, params string[] apa)
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(kode, await meja.JalankanAsync(["cari", .. apa]));
    }

    [Fact]
    public async Task InstansiDenganGanti_Diimpor_Kode64()
    {
        await using var meja = new MejaPerintah();

        Assert.Equal(KodeKeluar.SalahPakai, await meja.JalankanAsync("impor", "referensi", "instansi", meja.Berkas("i.csv", "kode,nama", "3011,Kemenkes"), "--ganti"));
    }
}
