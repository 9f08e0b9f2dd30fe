using EPupns.Core.Referensi;

namespace EPupns.Core.Tests.Referensi;

public sealed class WilayahKerjaTests
{
    [Theory]
    [InlineData("6112", 3, "Kanreg III Bandung")]
    [InlineData("6200", 3, "Kanreg III Bandung")]
    [InlineData("6400", 1, "Kanreg I Yogyakarta")]
    [InlineData("7101", 11, "Kanreg XI Manado")]
    [InlineData("8200", 14, "Kanreg XIV Manokwari")]
    [InlineData("3011", 0, "BKN Pusat")]
    [InlineData("4011", 0, "BKN Pusat")]
    public void KodeInstansi_DicariKanregnya_MenurutProvinsinya(string kode, int kanreg, string nama)
    {
        Assert.Equal(kanreg, WilayahKerja.Untuk(kode));
        Assert.Equal(nama, WilayahKerja.Nama(kanreg));
    }

    [Fact]
    public void SetiapProvinsi_DicariKanregnya_SatuDariEmpatBelas()
    {
        var kanreg = Enumerable.Range(51, 37).Select(p => WilayahKerja.Untuk($"{p}00")).ToList();

        Assert.All(kanreg, k => Assert.InRange(k ?? 0, 1, WilayahKerja.Terakhir));
        Assert.Equal(WilayahKerja.Terakhir, kanreg.Distinct().Count());
    }

    [Fact]
    public void ProvinsiYangBelumAda_DicariKanregnya_TidakDikenal() => Assert.Null(WilayahKerja.Untuk("8800"));
}
