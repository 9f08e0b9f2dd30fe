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
