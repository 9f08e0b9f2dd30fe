using System.Globalization;
using System.Text;
using EPupns.Core.Cetak.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Pdf;

public class PenyanggaTests
{
    [Theory]
    [InlineData(0f, "0")]
    [InlineData(421f, "421")]
    [InlineData(-1.5f, "-1.5")]
    [InlineData(0.05f, "0.05")]
    [InlineData(12.3456f, "12.3456")]
    [InlineData(0.00001f, "0")]
    [InlineData(-0.00001f, "0")]
    [InlineData(1e6f, "1000000")]
    public void AngkaPecahan_Ditulis_TanpaEksponenDanTanpaNolDiBelakang(float angka, string harapan)
    {
        Assert.Equal(harapan, Tulis(b => b.Angka(angka)));
    }

    [Fact]
    public void AngkaApaPun_DitulisLaluDibaca_SamaSampaiEmpatDesimal()
    {
        Prop.ForAll<int>(n =>
        {
            float angka = n / 997f;

            string tulisan = Tulis(b => b.Angka(angka));

            return Math.Abs(double.Parse(tulisan, CultureInfo.InvariantCulture) - angka) <= 0.00005001 && !tulisan.Contains('E', StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void IsiMelebihiRuangAwal_Ditulis_TetapUtuh()
    {
        string hasil = Tulis(b =>
        {
            for (int i = 0; i < 20_000; i++)
                b.Tulis($"{i} ");
        });

        Assert.Equal(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i} ")), hasil);
    }

    private static string Tulis(Action<Penyangga> tulis)
    {
        using var penyangga = new Penyangga();
        tulis(penyangga);
        return Encoding.ASCII.GetString(penyangga.Isi);
    }
}
