using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class NikTests
{
    private const string Contoh = "3276016612860003";

    [Theory]
    [InlineData("3276016612860003")]
    [InlineData("3276 0166 1286 0003")]
    [InlineData("nik: 327601.661286.0003")]
    public void EjaanApaPun_Dibaca_EnamBelasAngka(string teks)
    {
        var nik = Nik.Baca(teks).Nilai;

        Assert.Equal((Contoh, true), (nik.Angka, nik.Wanita));
    }

    [Theory]
    [InlineData("", "nik.kosong")]
    [InlineData("tidak tahu", "nik.huruf")]
    [InlineData("32760166l2860003", "nik.huruf")]
    [InlineData("327601661286003", "nik.kurang")]
    [InlineData("265441200012100007", "nik.lebih")]
    [InlineData("3276013212860003", "nik.tanggal")]
    [InlineData("3276017212860003", "nik.tanggal")]
    [InlineData("3276016613860003", "nik.tanggal")]
    [InlineData("3276016612860000", "nik.urut")]
    public void YangKeliru_Dibaca_DitunjukkanApanya(string teks, string kode)
    {
        Assert.Equal(kode, Nik.Baca(teks).Kesalahan?.Kode);
    }

    [Theory]
    [InlineData(Contoh, true)]
    [InlineData("2654412012860003", false)]
    [InlineData("9907015503750001", false)]
    public void KodeProvinsi_Dibaca_YangTidakDikenalTetapDiterima(string teks, bool dikenal)
    {
        Assert.Equal(dikenal, Nik.Baca(teks).Nilai.ProvinsiDikenal);
    }

    [Theory]
    [InlineData(Contoh, 1986, 12, 26, true)]
    [InlineData("3276012612860003", 1986, 12, 26, true)]
    [InlineData(Contoh, 1986, 12, 25, false)]
    [InlineData(Contoh, 1987, 12, 26, false)]
    public void TanggalDiDalamNik_Dibandingkan_TanpaAbad(string nik, int tahun, int bulan, int hari, bool sesuai)
    {
        Assert.Equal(sesuai, new Nik(nik).SesuaiLahir(new DateOnly(tahun, bulan, hari)));
    }

    [Fact]
    public void Nik_Disamarkan_HanyaUjungnyaTerlihat()
    {
        Assert.Equal("3276••••••••0003", Nik.Samar(Contoh));
        Assert.Equal("3276••••••••0003", new Nik(Contoh).ToString());
        Assert.Equal("••••", Nik.Samar("3276"));
    }

    [Fact]
    public void NikSah_DitampilkanLaluDibaca_Sama() => Prop.ForAll(
        Acak.Nik.ToArbitrary(), nik => Nik.Baca(Nik.Tampil(nik.Angka)).Nilai == nik).QuickCheckThrowOnFailure();

    [Fact]
    public void NikSah_DiketikBagaimanaPun_Diterima() => Prop.ForAll(
        (from nik in Acak.Nik from ketikan in Acak.Ketikan(nik.Angka) select (nik, ketikan)).ToArbitrary(),
        k => Nik.Baca(k.ketikan).Nilai == k.nik).QuickCheckThrowOnFailure();

    [Fact]
    public void TeksApaPun_DibacaDanDisamarkan_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => Nik.Baca(teks) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 } && Nik.Samar(teks ?? "").Length == (teks ?? "").Length).QuickCheckThrowOnFailure();
}
