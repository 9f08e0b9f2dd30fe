using EPupns.Core.Cetak;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Cetak.Bukti;

public class BuktiPendaftaranTests
{
    private const int Dpi = 144;

    private const string KalimatPanjang =
        "Sub Bagian Tata Usaha Unit Pelaksana Teknis Dinas Pendidikan, Kebudayaan, Kepemudaan dan Olahraga Kecamatan Muara Enim Selatan ";

    private static readonly DataBuktiPendaftaran Pevita = new(
        NomorRegistrasi: "035666981230",
        Nip: "198612262009122001",
        Nama: "PEVITA PEARCE",
        Instansi: "KEMENTERIAN KESEHATAN",
        UnitKerja: "DINAS KESEHATAN KAB. BEKASI",
        TanggalDaftar: new DateTimeOffset(2015, 9, 15, 18, 13, 0, TimeSpan.Zero),
        KodeQr: "https://pupns.contoh.go.id/cek/MDM1NjY2OTgxMjMwLjE5ODYxMjI2MjAwOTEyMjAwMS4xNDQyMzQwNzgwLmFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6MDEyMzQ1",
        KodePeriksa: "7KQ-2MX",
        CetakanKe: 2,
        KataVerifikator: "Badan Kepegawaian Daerah Kabupaten Bekasi");

    private static readonly DataBuktiPendaftaran Panjang = Pevita with
    {
        Nama = "Prof. Dr. Ir. Raden Mas Haryo Bambang Suryo Kusumo Adiningrat Wijayakusuma Hadikusumo, S.H., S.E., M.M., M.Sc., Ph.D.",
        Instansi = KalimatPanjang,
        UnitKerja = KalimatPanjang + KalimatPanjang + KalimatPanjang,
        KataVerifikator = KalimatPanjang,
    };

    [Fact]
    public void DataLengkap_Dicetak_BersihMenurutQpdf()
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(Pevita).KePdf());

        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
    }

    [Fact]
    public void DataLengkap_Dicetak_SemuaIsianAdaPadaKeduaBelahan()
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(Pevita).KePdf());

        string teks = Rapatkan(alat.Teks(1));

        string[] isian =
        [
            "NO REGISTER", "0356 6698 1230", "NIP BARU", "198612262009122001", "NAMA", "PEVITA PEARCE", "INSTANSI", "KEMENTERIAN KESEHATAN",
            "UNIT KERJA", "DINAS KESEHATAN KAB. BEKASI", "Tanggal Daftar", "16-09-2015 01:13 WIB", "7KQ-2MX", "Cetakan ke-2", "e-PUPNS", "2015",
            "TANDA BUKTI PENDAFTARAN", "PENDATAAN ULANG PEGAWAI NEGERI SIPIL", "Badan Kepegawaian Daerah Kabupaten Bekasi",
        ];
        Assert.All(isian, s => Assert.True(teks.Split(s).Length > 2, $"{s} is not on both halves"));
    }

    [Fact]
    public void DataLengkap_Dicetak_TiapBelahanMemuatBagiannya()
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(Pevita).KePdf());

        string teks = Rapatkan(alat.Teks(1));

        Assert.Contains("Diserahkan kepada", teks);
        Assert.Contains("Disimpan oleh PNS", teks);
        Assert.All((string[])["Diterima tanggal", "Nama petugas", "NIP petugas", "Tanda tangan dan cap"], s => Assert.Contains(s, teks));
        Assert.Contains("Selamat, Anda telah terdaftar. Anda dapat masuk untuk melakukan Pendaftaran Ulang PNS dalam waktu 1×24 jam", teks);
        Assert.Contains("/status", teks);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bukti_Dipindai_KodeQrTerbacaPadaKeduaBelahan(bool panjang)
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(panjang ? Panjang : Pevita).KePdf());

        string[] kode = alat.KodeQr(Dpi);

        Assert.Equal([Pevita.KodeQr, Pevita.KodeQr], kode);
    }

    [Fact]
    public void Bukti_Digambar_GarisPotongTepatDiTengah()
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(Pevita).KePdf());

        Assert.Contains(" 421 m 581 421 l S", alat.IsiMentah());
        (int lebar, int tinggi, byte[] piksel) = alat.Gambar(Dpi);
        // At 144 dpi a point is two pixels: the line covers the two rows that meet in the middle of the sheet.
        Assert.Equal(1684, tinggi);
        double Gelap(int y) => piksel.Skip(y * lebar + lebar / 4).Take(lebar / 2).Count(p => p < 200) / (lebar / 2.0);
        Assert.InRange(Gelap(tinggi / 2), 0.4, 0.8);
        Assert.InRange(Gelap(tinggi / 2 - 1), 0.4, 0.8);
        Assert.Equal(0, Gelap(tinggi / 2 - 4));
        Assert.Equal(0, Gelap(tinggi / 2 + 4));
    }

    [Fact]
    public void DataSama_DicetakDuaKali_BitaDemiBitaSama()
    {
        byte[] pertama = BuktiPendaftaran.Susun(Pevita).KePdf();
        byte[] kedua = BuktiPendaftaran.Susun(Pevita with { }).KePdf();

        Assert.Equal(pertama, kedua);
    }

    [Fact]
    public void IsianSangatPanjang_Dicetak_TetapSatuHalamanTanpaKehilanganKata()
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(Panjang).KePdf());

        Assert.Equal(1, alat.JumlahHalaman());
        string teks = alat.Teks(1);
        Assert.Equal(3, teks.Split("Ph.D.").Length - 1);
        Assert.Equal(10, teks.Split("Selatan").Length - 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bukti_Dicetak_TidakAdaKataBertindihanAtauMenyeberangGarisPotong(bool panjang)
    {
        using var alat = new Alat(BuktiPendaftaran.Susun(panjang ? Panjang : Pevita).KePdf());

        KataTerletak[] kata = alat.Kata();

        Assert.All(kata, k => Assert.True(k.Bawah < 421 || k.Atas > 421, $"{k} crosses the cutting line"));
        Assert.All(kata, k => Assert.True(k is { Kiri: > 43, Kanan: < 552, Atas: > 20, Bawah: < 822 }, $"{k} leaves the margins"));
        Assert.Empty(from a in kata from b in kata where !ReferenceEquals(a, b) && a.Menindih(b) select (a, b));
    }

    [Fact]
    public void IsianApaPun_Dicetak_SatuHalamanBersih()
    {
        Prop.ForAll(TeksAcak.Arb, TeksAcak.Arb, TeksAcak.Arb, (nama, unit, verifikator) =>
        {
            DataBuktiPendaftaran data = Pevita with { Nama = nama, UnitKerja = unit, KataVerifikator = verifikator, Nip = nama, KodePeriksa = unit };
            using var alat = new Alat(BuktiPendaftaran.Susun(data).KePdf());

            return alat.JumlahHalaman() == 1 && alat.Periksa().Contains("No syntax or stream encoding errors found", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static string Rapatkan(string teks) => string.Join(' ', teks.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
