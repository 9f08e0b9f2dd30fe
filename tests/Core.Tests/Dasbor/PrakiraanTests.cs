using EPupns.Core.Dasbor;

namespace EPupns.Core.Tests.Dasbor;

/// <summary>A day is named only where the days behind it carry it.</summary>
public sealed class PrakiraanTests
{
    private static readonly DateOnly Awal = new(2015, 10, 1);

    [Fact]
    public void LajuTetap_Dihitung_HarinyaPasti()
    {
        var hasil = Prakiraan.Hitung(Deret(0, 10, 20, 30, 40, 50, 60), 160);

        Assert.Equal((KeadaanPrakiraan.Ada, 10.0), (hasil.Keadaan, hasil.PerHari));
        Assert.Equal((Awal.AddDays(16), Awal.AddDays(16), Awal.AddDays(16)), (hasil.Cepat, hasil.Kira, hasil.Lambat));
    }

    [Fact]
    public void LajuNaikTurun_Dihitung_SelangnyaMelebar()
    {
        var hasil = Prakiraan.Hitung(Deret(0, 20, 20, 40, 40, 60, 60), 160);

        Assert.Equal(Awal.AddDays(16), hasil.Kira);
        Assert.True(hasil.Cepat < hasil.Kira && hasil.Lambat > hasil.Kira);
    }

    [Fact]
    public void SatuHariSajaYangBergerak_Dihitung_PalingLambatTidakDisebut()
    {
        var hasil = Prakiraan.Hitung(Deret(0, 0, 0, 0, 0, 0, 60), 160);

        Assert.Equal(KeadaanPrakiraan.Ada, hasil.Keadaan);
        Assert.NotNull(hasil.Cepat);
        Assert.Null(hasil.Lambat);
    }

    [Theory]
    [InlineData(KeadaanPrakiraan.KurangHari, 100, 0, 10, 20)]
    [InlineData(KeadaanPrakiraan.Diam, 100, 7, 7, 7, 7, 7, 7)]
    [InlineData(KeadaanPrakiraan.Diam, 100, 9, 9, 9, 9, 9, 7)]
    [InlineData(KeadaanPrakiraan.TerlaluJauh, 1_000_000, 0, 1, 2, 3, 4, 5)]
    [InlineData(KeadaanPrakiraan.Tuntas, 5, 0, 1, 2, 3, 4, 5)]
    [InlineData(KeadaanPrakiraan.Tuntas, 1, 1)]
    [InlineData(KeadaanPrakiraan.KurangHari, 0)]
    public void TidakDapatDisebut_Dihitung_SebabnyaDikatakan(KeadaanPrakiraan harapan, long sasaran, params int[] selesai)
    {
        var hasil = Prakiraan.Hitung(Deret(selesai), sasaran);

        Assert.Equal((harapan, (DateOnly?)null), (hasil.Keadaan, hasil.Kira));
    }

    [Fact]
    public void HariYangTerlewat_Dihitung_LajunyaSama()
    {
        var bolong = Deret(0, 10, 20, 30, 40, 50, 60).Where(t => t.Hari != Awal.AddDays(2) && t.Hari != Awal.AddDays(3)).ToList();

        Assert.Equal(Prakiraan.Hitung(Deret(0, 10, 20, 30, 40, 50, 60), 160), Prakiraan.Hitung(bolong, 160));
    }

    [Fact]
    public void YangLama_Dihitung_TidakIkut()
    {
        var deret = Deret([.. Enumerable.Repeat(0, 40), .. Enumerable.Range(1, 14).Select(i => i * 10)]);

        Assert.Equal(10.0, Prakiraan.Hitung(deret, 1_000).PerHari);
    }

    private static List<TitikLaju> Deret(params int[] selesai) => [.. selesai.Select((n, i) => new TitikLaju(Awal.AddDays(i), n, n, n))];
}
