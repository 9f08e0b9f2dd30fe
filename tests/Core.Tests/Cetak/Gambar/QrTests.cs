using System.Text.RegularExpressions;
using EPupns.Core.Cetak.Gambar;

namespace EPupns.Core.Tests.Cetak.Gambar;

public partial class QrTests
{
    private const string Alamat = "https://pupns.contoh.go.id/cek/MDM1NjY2OTgxMjMw.7KQ2MX";

    [Fact]
    public void KodeQr_SebagaiPng_Terbaca()
    {
        string[] terbaca = Alat.BacaQr(new Qr(Alamat).KePng(pikselPerModul: 4));

        Assert.Equal([Alamat], terbaca);
    }

    // Sizes 1 to 25: one block and many, short and long, with and without the number of the version in them.
    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(62)]
    [InlineData(122)]
    [InlineData(213)]
    [InlineData(412)]
    [InlineData(997)]
    public void SepanjangApaPun_SebagaiPng_Terbaca(int panjang)
    {
        string isi = string.Concat(Enumerable.Range(0, panjang).Select(i => (char)('!' + i * 37 % 90)));

        string[] terbaca = Alat.BacaQr(new Qr(isi).KePng(pikselPerModul: 4));

        Assert.Equal([isi], terbaca);
    }

    // Capacity of the forty sizes in bytes at level M, from the standard's table.
    [Theory]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(180, 53)]
    [InlineData(181, 57)]
    [InlineData(1538, 145)]
    [InlineData(2331, 177)]
    public void Penuh_Dibuat_TidakLebihBesarDariPerlunya(int bita, int sisi) => Assert.Equal(sisi, new Qr(new string('x', bita)).Sisi);

    [Fact]
    public void TerlaluPanjang_Dibuat_Ditolak() => Assert.Throws<ArgumentOutOfRangeException>(() => new Qr(new string('x', 2332)));

    [Fact]
    public void KodeQr_SebagaiSvg_ModulnyaSamaDenganMatriks()
    {
        var qr = new Qr(Alamat);
        int sisi = qr.Sisi + 2 * Qr.ZonaTenang;

        string svg = qr.KeSvg();

        var gelap = new HashSet<(int, int)>();
        foreach (Match m in Ruas().Matches(svg))
            for (int i = 0; i < int.Parse(m.Groups[3].ValueSpan); i++)
                gelap.Add((int.Parse(m.Groups[2].ValueSpan) - Qr.ZonaTenang, int.Parse(m.Groups[1].ValueSpan) - Qr.ZonaTenang + i));
        var harapan = from b in Enumerable.Range(0, qr.Sisi) from l in Enumerable.Range(0, qr.Sisi) where qr.Gelap(b, l) select (b, l);
        Assert.Contains($"viewBox=\"0 0 {sisi} {sisi}\"", svg);
        Assert.Equal(harapan.Order(), gelap.Order());
    }

    [Fact]
    public void KodeQr_Dibuat_SudutnyaBerpolaPencari()
    {
        var qr = new Qr("A");

        Assert.Equal(21, qr.Sisi);
        Assert.All((int[])[0, 6], b => Assert.All(Enumerable.Range(0, 7), l => Assert.True(qr.Gelap(b, l))));
        Assert.False(qr.Gelap(1, 1));
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Ruas();
}
