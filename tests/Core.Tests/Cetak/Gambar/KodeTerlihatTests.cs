using System.Buffers.Binary;
using EPupns.Core.Cetak.Gambar;
using EPupns.Core.Cetak.Tata;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Gambar;

public class KodeTerlihatTests
{
    private const int BatasUkuran = 4096;

    private static readonly Arbitrary<(string Kode, int Benih)> KodeDanBenih =
        (from panjang in Gen.Choose(4, 6)
         from kode in Gen.Elements(KodeTerlihat.Abjad.ToCharArray()).ArrayOf(panjang)
         from benih in ArbMap.Default.GeneratorFor<int>()
         select (new string(kode), benih)).ToArbitrary();

    [Fact]
    public void KodeApaPun_Digambar_PngKecilBerukuranTetap()
    {
        Prop.ForAll(KodeDanBenih, k =>
        {
            byte[] png = KodeTerlihat.Gambar(k.Kode, k.Benih);

            return png.Length < BatasUkuran
                && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)) == 240
                && BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)) == 80;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void KodeApaPun_Digambar_SetiapHurufBertintaDiTempatnya()
    {
        Prop.ForAll(KodeDanBenih, k =>
        {
            byte[] piksel = Piksel(KodeTerlihat.Gambar(k.Kode, k.Benih));
            int jarak = (240 - 32) / k.Kode.Length;

            return Enumerable.Range(0, k.Kode.Length).All(i => Tinta(piksel, 16 + i * jarak, jarak) > 100);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void BenihSama_DigambarDuaKali_GambarSama()
    {
        Assert.Equal(KodeTerlihat.Gambar("A3K7P", 42), KodeTerlihat.Gambar("A3K7P", 42));
        Assert.NotEqual(KodeTerlihat.Gambar("A3K7P", 42), KodeTerlihat.Gambar("A3K7P", 43));
        Assert.NotEqual(KodeTerlihat.Gambar("A3K7P", 42), KodeTerlihat.Gambar("A3K7R", 42));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a3k7p")]
    [InlineData("A0K7P")]
    [InlineData("AAAAAAAAA")]
    public void KodeDiLuarAbjad_Digambar_Ditolak(string kode)
    {
        Assert.Throws<ArgumentException>(() => KodeTerlihat.Gambar(kode, 1));
    }

    [Fact]
    public void Abjad_Dibaca_TanpaHurufYangMirip()
    {
        Assert.DoesNotContain(KodeTerlihat.Abjad, c => "0OQ1IL2Z5S8B6GFV".Contains(c, StringComparison.Ordinal));
        Assert.Equal(KodeTerlihat.Abjad.Length, KodeTerlihat.Abjad.Distinct().Count());
    }

    [Fact]
    public void KodeBaru_DimintaBerkali_DariAbjadDanTidakBerulang()
    {
        string[] kode = [.. Enumerable.Range(0, 50).Select(_ => KodeTerlihat.KodeBaru())];

        Assert.All(kode, k => Assert.Equal(5, k.Count(KodeTerlihat.Abjad.Contains)));
        Assert.True(kode.Distinct().Count() > 45);
    }

    // Letters are darker than the lines that cross them.
    private static int Tinta(byte[] piksel, int kiri, int lebar) =>
        Enumerable.Range(0, 80).Sum(y => piksel.AsSpan(y * 240 + kiri, lebar).ToArray().Count(p => p < 90));

    private static byte[] Piksel(byte[] png)
    {
        using var alat = new Alat(new Dokumen("A", h => h.Isi(i => i.Citra(Citra.Baca(png), 200))).KePdf());
        return Pnm.Kelabu(Pnm.Baca(alat.Citra().Single()).Piksel);
    }
}
