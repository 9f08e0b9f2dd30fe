using EPupns.Core.Pendaftaran.Keputusan;

namespace EPupns.Core.Tests.Pendaftaran.Keputusan;

public sealed class AlasanTolakTests
{
    [Theory]
    [InlineData("bukan-pegawai", null, "Anda bukan pegawai instansi atau unit kerja ini.")]
    [InlineData("bukan-pegawai", " Sudah\r\nmutasi ", "Anda bukan pegawai instansi atau unit kerja ini. Catatan petugas: Sudah mutasi")]
    [InlineData("lainnya", "Berkas kosong.", "Berkas kosong.")]
    public void AlasanLengkap_Disusun_KalimatUntukPns(string kode, string? catatan, string kalimat)
    {
        var hasil = AlasanTolak.Susun(kode, catatan);

        Assert.Equal(kalimat, hasil.Nilai);
    }

    [Theory]
    [InlineData(null, null, "alasan.pilih")]
    [InlineData("karangan", "Catatan", "alasan.pilih")]
    [InlineData("lainnya", " ", "alasan.catatan")]
    public void AlasanKurang_Disusun_Ditolak(string? kode, string? catatan, string kesalahan)
    {
        var hasil = AlasanTolak.Susun(kode, catatan);

        Assert.Equal(kesalahan, hasil.Kesalahan?.Kode);
    }

    [Fact]
    public void CatatanTerlaluPanjang_Disusun_DitolakDenganPanjangnya()
    {
        var hasil = AlasanTolak.Susun("lainnya", new string('x', AlasanTolak.PanjangCatatan + 1));

        Assert.Equal("Catatan paling banyak 300 huruf; yang Anda tulis 301.", hasil.Kesalahan?.Pesan);
    }
}
