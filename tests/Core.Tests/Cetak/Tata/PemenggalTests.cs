using System.Text;
using EPupns.Core.Cetak.Huruf;
using EPupns.Core.Cetak.Tata;
using EPupns.Core.Cetak.Tata.Unsur;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Tata;

public class PemenggalTests
{
    private const int LebarTersempit = 12;

    private static readonly Gaya Tebal = Gaya.Baku with { Huruf = JenisHuruf.Tebal, Ukuran = 12 };

    // The widest letter of these styles is 12 points: narrower boxes cannot hold it.
    private static readonly Arbitrary<(string, string, float)> TeksDanLebar =
        (from a in TeksAcak.Arb.Generator
         from b in TeksAcak.Arb.Generator
         from lebar in Gen.Choose(LebarTersempit, 200)
         select (a, b, (float)lebar)).ToArbitrary();

    [Fact]
    public void TeksApaPun_Dipenggal_TidakAdaBarisYangMelebihiKotaknya()
    {
        Prop.ForAll(TeksDanLebar, t =>
        {
            Naskah naskah = Naskah(t.Item1, t.Item2);

            return Baris(naskah, t.Item3).All(b => LebarNyata(naskah, b) <= t.Item3 + 0.01f && Math.Abs(LebarNyata(naskah, b) - b.Lebar) < 0.01f);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TeksApaPun_Dipenggal_TidakAdaHurufYangHilang()
    {
        Prop.ForAll(TeksDanLebar, t =>
        {
            Naskah naskah = Naskah(t.Item1, t.Item2);

            IEnumerable<byte> tersusun = Baris(naskah, t.Item3).SelectMany(b => naskah.Bita[b.Mulai..b.Akhir]);

            return TanpaSpasi(tersusun).SequenceEqual(TanpaSpasi(naskah.Bita));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void KalimatBiasa_Dipenggal_BarisDiisiSepenuhMungkinPadaSpasi()
    {
        Naskah naskah = Naskah("Harap memeriksa status pendaftaran", "");

        string[] baris = Teks(naskah, 80);

        Assert.Equal(["Harap memeriksa", "status", "pendaftaran"], baris);
    }

    [Theory]
    [InlineData("Muara-Enim", "Muara-|Enim")]
    [InlineData("BKD/Biro", "BKD/|Biro")]
    [InlineData("16-01-2015", "16-01-2|015")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("dua   spasi", "dua|spasi")]
    [InlineData("  menjorok", "  menjor|ok")]
    [InlineData("               jauh", "|jauh")]
    public void KataMajemuk_Dipenggal_SesudahTandaHubungAntarhuruf(string teks, string harapan)
    {
        string[] baris = Teks(Naskah(teks, ""), 40);

        Assert.Equal(harapan.Split('|'), baris);
    }

    private static Naskah Naskah(string biasa, string tebal) =>
        new([Larik.Teks(biasa, Gaya.Baku), Larik.Teks(tebal, Tebal)], default);

    private static List<BarisTeks> Baris(Naskah naskah, float lebar)
    {
        var pemenggal = new Pemenggal(naskah, lebar);
        var hasil = new List<BarisTeks>();
        for (int mulai = 0; mulai <= naskah.Bita.Length; mulai = hasil[^1].Lanjut)
            hasil.Add(pemenggal.Baris(mulai));
        return hasil;
    }

    private static string[] Teks(Naskah naskah, float lebar) =>
        [.. Baris(naskah, lebar).Select(b => Encoding.Latin1.GetString(naskah.Bita[b.Mulai..b.Akhir]))];

    private static float LebarNyata(Naskah naskah, BarisTeks baris)
    {
        float lebar = 0;
        for (int i = baris.Mulai; i < baris.Akhir; i++)
            lebar += i < naskah.Akhir(0) ? JenisHuruf.Biasa.Lebar(naskah.Bita[i]) * 10 / 1000f : JenisHuruf.Tebal.Lebar(naskah.Bita[i]) * 12 / 1000f;
        return lebar;
    }

    private static IEnumerable<byte> TanpaSpasi(IEnumerable<byte> teks) => teks.Where(b => b is not ((byte)' ' or (byte)'\n'));
}
