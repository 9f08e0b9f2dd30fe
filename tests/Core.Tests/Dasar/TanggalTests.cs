using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class TanggalTests
{
    [Theory]
    [InlineData("12 jan 1986", "12-01-1986")]
    [InlineData("12/1/86", "12-01-1986")]
    [InlineData("12-01-1986", "12-01-1986")]
    [InlineData("12.1.1986", "12-01-1986")]
    [InlineData("1986-01-12", "12-01-1986")]
    [InlineData("12 pebruari 86", "12-02-1986")]
    [InlineData("12 feb '86", "12-02-1986")]
    [InlineData("17 agt 1990", "17-08-1990")]
    [InlineData("17 agustus 90", "17-08-1990")]
    [InlineData("1 okt 2012", "01-10-2012")]
    [InlineData("tmt 1 oktober 2012", "01-10-2012")]
    [InlineData("TMT: 01-10-2012", "01-10-2012")]
    [InlineData("12jan1986", "12-01-1986")]
    [InlineData("Senin, 12 Januari 1986", "12-01-1986")]
    [InlineData("tgl 12 bln 1 thn 1986", "12-01-1986")]
    [InlineData("12-I-1986", "12-01-1986")]
    [InlineData("3/XII/1986", "03-12-1986")]
    [InlineData("12011986", "12-01-1986")]
    [InlineData("19860112", "12-01-1986")]
    [InlineData("120186", "12-01-1986")]
    [InlineData("12 januri 1986", "12-01-1986")]
    [InlineData("12 febuari 1986", "12-02-1986")]
    [InlineData("9 nopember 1986", "09-11-1986")]
    [InlineData("29 feb 1988", "29-02-1988")]
    public void EjaanApaPun_Dibaca_SatuTanggal(string teks, string tanggal)
    {
        Assert.Equal(tanggal, Tanggal.Tampil(Tanggal.Baca(teks, Acak.HariIni).Nilai));
    }

    [Theory]
    [InlineData(null, "kosong")]
    [InlineData(" ", "kosong")]
    [InlineData("besok", "bentuk")]
    [InlineData("12", "bentuk")]
    [InlineData("l2/01/1986", "bentuk")]
    [InlineData("12/01/1986/05", "bentuk")]
    [InlineData("123/01/1986", "bentuk")]
    [InlineData("31 feb 1986", "tidakada")]
    [InlineData("29 feb 1986", "tidakada")]
    [InlineData("0/1/1986", "tidakada")]
    [InlineData("01/13/1986", "bulan")]
    [InlineData("01/00/1986", "bulan")]
    [InlineData("1/123456/1986", "bulan")]
    [InlineData("12 jum 1986", "bulan")]
    [InlineData("12 ju 1986", "bulan")]
    [InlineData("12 blabla 1986", "bulan")]
    [InlineData("12 januari", "tahun")]
    [InlineData("12/1", "tahun")]
    [InlineData("12-01-986", "tahun")]
    [InlineData("12-01-1812", "tahun")]
    [InlineData("12-01-0986", "tahun")]
    [InlineData("12/1/12", "abad")]
    [InlineData("12 jan 15", "abad")]
    [InlineData("april 2010", "hari")]
    public void YangKeliru_Dibaca_DitunjukkanApanya(string? teks, string kode)
    {
        Assert.Equal($"tanggal.{kode}", Tanggal.Baca(teks, Acak.HariIni).Kesalahan?.Kode);
    }

    [Fact]
    public void BulanTigaBelas_Dibaca_TidakDitukarDiamDiam()
    {
        Assert.Contains("Bulan 13 tidak ada", Tanggal.Baca("01/13/1986", Acak.HariIni).Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void TanggalTigaPuluhSatuFebruari_Dibaca_DisebutTanggalTerakhirnya()
    {
        Assert.Contains("Februari 1986 sampai tanggal 28", Tanggal.Baca("31 feb 1986", Acak.HariIni).Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Waktu_Ditampilkan_DalamWib()
    {
        var waktu = new DateTimeOffset(2015, 1, 16, 7, 5, 0, TimeSpan.Zero);

        Assert.Equal("16-01-2015 14:05 WIB", Tanggal.WaktuWib(waktu));
        Assert.Equal(new DateOnly(2015, 1, 17), Tanggal.HariWib(waktu.AddHours(10)));
    }

    [Fact]
    public void TanggalApaPun_DitulisLaluDibaca_Sama() => Prop.ForAll(
        (from tanggal in Acak.Tanggal from ejaan in Gen.Elements(Ejaan) select (tanggal, Teks: ejaan(tanggal))).ToArbitrary(),
        t => Tanggal.Baca(t.Teks, Acak.HariIni).Nilai == t.tanggal).QuickCheckThrowOnFailure();

    [Fact]
    public void TahunDuaAngka_Dibaca_AbadLaluAtauDitanyakan() => Prop.ForAll(
        Acak.Tanggal.ToArbitrary(),
        t => (t.Year % 100, Tanggal.Baca($"{t.Day}/{t.Month}/{t.Year % 100:D2}", Acak.HariIni)) switch
        {
            ( <= 15, var hasil) => hasil.Kesalahan?.Kode == "tanggal.abad",
            (var tahun, { Kesalahan.Kode: "tanggal.tidakada" }) => !DateTime.IsLeapYear(1900 + tahun) && (t.Month, t.Day) == (2, 29),
            (var tahun, var hasil) => hasil.Nilai == new DateOnly(1900 + tahun, t.Month, t.Day),
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TeksApaPun_Dibaca_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => Tanggal.Baca(teks, Acak.HariIni) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 }).QuickCheckThrowOnFailure();

    private static readonly Func<DateOnly, string>[] Ejaan =
    [
        Tanggal.Tampil,
        Tanggal.Huruf,
        t => $"tmt {Tanggal.Huruf(t).ToUpperInvariant()}",
        t => $"{t.Day}/{t.Month}/{t.Year}",
        t => $"{t.Day}.{t.Month}.{t.Year}",
        t => $"{t:yyyy-MM-dd}",
        t => $"{t:ddMMyyyy}",
        t => $"{t:yyyyMMdd}",
        t => $"{t.Day} {Tanggal.NamaBulan(t.Month)[..3].ToLowerInvariant()} {t.Year}",
        t => $"{t.Day}{Tanggal.NamaBulan(t.Month)}{t.Year}",
    ];
}
