using EPupns.Core.Cetak;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Cetak.Formulir;

public class FormulirPupnsTests
{
    private static readonly Registrasi Registrasi = DataUji.BuatRegistrasi();

    [Fact]
    public void DataSapk_Dicetak_AdaDiTempatnyaDanBersih()
    {
        using var alat = new Alat(FormulirPupns.Susun(Data(lengkap: true)).KePdf());
        var teks = string.Concat(Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks));

        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        string[] ada =
        [
            "e-PUPNS 2015", NomorRegistrasi.Tampil(Registrasi.Nomor), "DATA UTAMA", "DATA POSISI", "RIWAYAT GOLONGAN", "III/a", "821.12/7", "01-12-2009",
            "RIWAYAT PENDIDIKAN", "SUAMI/ISTRI", "ANAK", "STAKEHOLDER", "Islam", EPupns.Core.Dasar.Nip.Tampil(Registrasi.Nip), "Kode periksa", $"Halaman 1 dari {alat.JumlahHalaman()}",
        ];
        Assert.All(ada, a => Assert.Contains(a, teks, StringComparison.Ordinal));
    }

    [Fact]
    public void SapkTidakTahu_Dicetak_TetapAdaTempatMenulis()
    {
        using var alat = new Alat(FormulirPupns.Susun(Data(lengkap: false)).KePdf());

        Assert.Contains("NPWP", string.Concat(Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks)), StringComparison.Ordinal);
        Assert.InRange(alat.JumlahHalaman(), 2, 6);
    }

    [Fact]
    public void RiwayatPanjangDanNamaAneh_Dicetak_TidakAdaYangHilang()
    {
        var baris = Enumerable.Range(1, 120).Select(i => (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["nama"] = $"Anak-{i}-<&>_😀" }).ToList();
        var data = Data(lengkap: false);
        data = data with { Riwayat = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> { ["anak"] = baris } };
        using var alat = new Alat(FormulirPupns.Susun(data).KePdf());
        var teks = string.Concat(Enumerable.Range(1, alat.JumlahHalaman()).Select(alat.Teks));

        Assert.All(Enumerable.Range(1, 120), i => Assert.Contains($"Anak-{i}-", teks, StringComparison.Ordinal));
    }

    private static DataFormulir Data(bool lengkap)
    {
        var pns = PembuatPns.Buat(1);
        pns.Data = lengkap
            ? """
              {"agama":"1","golongan":"31","tmt_cpns":"2009-12-01","riwayat":{"golongan":[{"golongan":"31","nomor_sk":"821.12/7","tanggal_sk":"2009-11-20",
              "tmt_golongan":"2009-12-01","masa_kerja_tahun":0}],"orang_tua":[{"hubungan":"2","nama":"SITI"}]}}
              """
            : null;
        return DataFormulir.Dari(Registrasi, pns, "Pemerintah Kabupaten Ciamis", "https://pupns.contoh/cek/abc", "7KQ-2MX");
    }
}
