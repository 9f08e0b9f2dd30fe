using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

public sealed class NipTests
{
    private const string Contoh = "198612262009122001";

    [Theory]
    [InlineData("198612262009122001")]
    [InlineData("19861226 200912 2 001")]
    [InlineData("nip sy 198612262009122001")]
    [InlineData("1986-12-26-200912-2-001")]
    [InlineData("  NIP Baru: 1986.1226.200912.2.001 ya pak")]
    [InlineData("１９８６１２２６２００９１２２００１")]
    public void EjaanApaPun_Dibaca_DelapanBelasAngka(string teks)
    {
        var nip = Nip.Baca(teks, Acak.HariIni).Nilai;

        Assert.Equal(Contoh, nip.Angka);
        Assert.Equal((new DateOnly(1986, 12, 26), new DateOnly(2009, 12, 1), false), (nip.TanggalLahir, nip.TmtCpns, nip.Pria));
    }

    [Theory]
    [InlineData(null, "nip.kosong")]
    [InlineData("   ", "nip.kosong")]
    [InlineData("saya lupa", "nip.huruf")]
    [InlineData("19861226 2OO912 2 001", "nip.huruf")]
    [InlineData("l98612262009122001", "nip.huruf")]
    [InlineData("19861226200912200l", "nip.huruf")]
    [InlineData("19861226x200912 2 001", "nip.huruf")]
    [InlineData("19861226 200912 2 01", "nip.kurang")]
    [InlineData("3276016612860003", "nip.kurang")]
    [InlineData("1986122622010101001", "nip.lebih")]
    [InlineData("131110468", "nip.lama")]
    [InlineData("200012312024211001", "nip.pppk")]
    [InlineData("198613262009122001", "nip.tanggal")]
    [InlineData("198602302009122001", "nip.tanggal")]
    [InlineData("188612262009122001", "nip.tanggal")]
    [InlineData("201612262034122001", "nip.tanggal")]
    [InlineData("198612262009132001", "nip.bulan")]
    [InlineData("198612260000122001", "nip.bulan")]
    [InlineData("198612262015102001", "nip.bulan")]
    [InlineData("198612262004112001", "nip.umur")]
    [InlineData("190012261998122001", "nip.umur")]
    [InlineData("198612262009123001", "nip.jk")]
    [InlineData("198612262009122000", "nip.urut")]
    public void YangKeliru_Dibaca_DitunjukkanApanya(string? teks, string kode)
    {
        var hasil = Nip.Baca(teks, Acak.HariIni);

        Assert.Equal((kode, "nip"), (hasil.Kesalahan?.Kode, hasil.Kesalahan?.Isian));
    }

    [Theory]
    [InlineData("19861226 200912 2 01", "NIP terdiri dari 18 angka; yang Anda kirim 17.")]
    [InlineData("1986122622010101001", "NIP terdiri dari 18 angka; yang Anda kirim 19.")]
    [InlineData("3276016612860003", "Mungkin itu NIK.")]
    [InlineData("035666981230", "Mungkin itu nomor registrasi.")]
    [InlineData("19861226 2O0912 2 001", "Mungkin maksud Anda angka 0.")]
    [InlineData("19861226 200912 2 00l", "Mungkin maksud Anda angka 1.")]
    [InlineData("19861226x200912 2 001", "ada huruf x di dalamnya")]
    [InlineData("131110468", "NIP lama")]
    [InlineData("200012312024211001", "PPPK")]
    public void YangKeliru_Dibaca_KalimatnyaTepat(string teks, string potongan)
    {
        Assert.Contains(potongan, Nip.Baca(teks, Acak.HariIni).Kesalahan!.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void UlangTahunKeDelapanBelasDiBulanTmt_Dibaca_Diterima()
    {
        Assert.True(Nip.Baca("198612312004122001", Acak.HariIni).Berhasil);
    }

    [Fact]
    public void NipSah_DitampilkanLaluDibaca_Sama() => Prop.ForAll(
        Acak.Nip.ToArbitrary(), nip => Nip.Baca(Nip.Tampil(nip.Angka), Acak.HariIni).Nilai == nip).QuickCheckThrowOnFailure();

    [Fact]
    public void NipSah_DiketikBagaimanaPun_Diterima() => Prop.ForAll(
        (from nip in Acak.Nip from ketikan in Acak.Ketikan(nip.Angka) select (nip, ketikan)).ToArbitrary(),
        k => Nip.Baca(k.ketikan, Acak.HariIni).Nilai == k.nip).QuickCheckThrowOnFailure();

    [Fact]
    public void SatuAngkaHilang_Dibaca_DisebutTujuhBelas() => Prop.ForAll(
        (from nip in Acak.Nip from letak in Gen.Choose(0, 17) select nip.Angka.Remove(letak, 1)).ToArbitrary(),
        teks => Nip.Baca(teks, Acak.HariIni).Kesalahan is { Kode: "nip.kurang" } salah && salah.Pesan.Contains("kirim 17", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void SatuAngkaLebih_Dibaca_DisebutSembilanBelas() => Prop.ForAll(
        (from nip in Acak.Nip from letak in Gen.Choose(0, 18) from angka in Gen.Choose(0, 9) select nip.Angka.Insert(letak, $"{angka}")).ToArbitrary(),
        teks => Nip.Baca(teks, Acak.HariIni).Kesalahan is { Kode: "nip.lebih" } salah && salah.Pesan.Contains("kirim 19", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void SatuAngkaJadiHuruf_Dibaca_TidakDiperbaikiDiamDiam() => Prop.ForAll(
        (from nip in Acak.Nip from letak in Gen.Choose(0, 17) from huruf in Gen.Elements('O', 'o', 'l', 'I') select $"{nip.Angka[..letak]}{huruf}{nip.Angka[(letak + 1)..]}").ToArbitrary(),
        teks => Nip.Baca(teks, Acak.HariIni).Kesalahan?.Kode == "nip.huruf").QuickCheckThrowOnFailure();

    [Fact]
    public void TeksApaPun_Dibaca_TidakPernahGagal() => Prop.ForAll(
        Acak.Teks, teks => Nip.Baca(teks, Acak.HariIni) is { Berhasil: true } or { Kesalahan.Pesan.Length: > 20 }).QuickCheckThrowOnFailure();

    [Fact]
    public void DelapanBelasAngkaApaPun_Dibaca_YangDiterimaTaatSusunan() => Prop.ForAll(
        Gen.Choose(0, 9).ArrayOf(18).Select(a => string.Concat(a)).ToArbitrary(),
        teks => !Nip.Baca(teks, Acak.HariIni).Berhasil || (new Nip(teks) is var nip && nip.TanggalLahir < nip.TmtCpns && nip.TmtCpns <= Acak.HariIni)).QuickCheckThrowOnFailure();
}
