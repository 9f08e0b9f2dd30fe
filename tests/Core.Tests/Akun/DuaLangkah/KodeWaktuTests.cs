using System.Text;
using EPupns.Core.Akun.DuaLangkah;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Akun.DuaLangkah;

public sealed class KodeWaktuTests
{
    private static readonly byte[] Rahasia = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B: the last six digits of its eight.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void SaatDariRfc_Dihitung_KodenyaSama(long detik, string kode) =>
        Assert.Equal(kode, KodeWaktu.Hitung(Rahasia, KodeWaktu.Langkah(DateTimeOffset.FromUnixTimeSeconds(detik))));

    [Fact]
    public void RahasiaDariRfc_Basis32_SepertiYangDiketikOrang() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", KodeWaktu.Basis32(Rahasia));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void KodeDariSaatLain_Dicocokkan_HanyaSelangkahDiTerima(int bedaDetik, bool diterima)
    {
        var kini = DateTimeOffset.FromUnixTimeSeconds(1_441_100_000);
        var kode = KodeWaktu.Hitung(Rahasia, KodeWaktu.Langkah(kini.AddSeconds(bedaDetik)));

        Assert.Equal(diterima, KodeWaktu.Cocok(Rahasia, $" {kode[..3]} {kode[3..]}", kini, terpakai: 0) is not null);
    }

    [Fact]
    public void KodeSudahTerpakai_DicocokkanLagi_Ditolak()
    {
        var kini = DateTimeOffset.FromUnixTimeSeconds(1_441_100_000);
        var kode = KodeWaktu.Hitung(Rahasia, KodeWaktu.Langkah(kini));

        var langkah = KodeWaktu.Cocok(Rahasia, kode, kini, terpakai: 0);

        Assert.Null(KodeWaktu.Cocok(Rahasia, kode, kini.AddSeconds(20), langkah!.Value));
    }

    [Fact]
    public void TulisanApaPun_Dicocokkan_TanpaGalatDanHanyaEnamAngkaYangMungkin() => Prop.ForAll<string>(
        teks => KodeWaktu.Cocok(Rahasia, teks ?? "", DateTimeOffset.FromUnixTimeSeconds(1_441_100_000), 0) is null || (teks ?? "").Count(char.IsAsciiDigit) == 6)
        .QuickCheckThrowOnFailure();
}
