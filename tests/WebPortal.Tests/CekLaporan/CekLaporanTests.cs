using System.Net;
using EPupns.Core.Helpdesk;

namespace EPupns.WebPortal.Tests.CekLaporan;

public sealed class CekLaporanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    [Fact]
    public async Task NomorLaporan_Dicek_StatusTanpaIsiDanTanpaNama()
    {
        await situs.TambahAsync(new Laporan
        {
            Nomor = "3471830138", Jenis = JenisLaporan.RujukanSekolah, Nip = "198612262009122001", Nama = "PEVITA PEARCE", InstansiKode = "6112", Meja = "6112", Isi = "{}",
            Pokok = "SMP Rahasia Cipaku", Waktu = new(2015, 9, 1, 3, 0, 0, TimeSpan.Zero), TerakhirPada = new(2015, 9, 1, 3, 0, 0, TimeSpan.Zero),
        });

        var (halaman, status) = await CekAsync("3471 830 138");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(["Laporan 3471830138", "Jenis: Sekolah", "Status: Baru", "10:00"], ada => Assert.Contains(ada, halaman, StringComparison.Ordinal));
        Assert.All(["PEVITA", "198612262009122001", "Rahasia", "6112"], tidak => Assert.DoesNotContain(tidak, halaman, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1234567890", "tidak ditemukan")]
    [InlineData("12345", "9 atau 10 angka; yang Anda kirim 5")]
    [InlineData("<b>", "Tidak ada angka")]
    [InlineData("", "Tidak ada angka")]
    public async Task NomorKeliru_Dicek_DiberiTahuApanya(string nomor, string kata)
    {
        var (halaman, status) = await CekAsync(nomor);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(kata, halaman, StringComparison.Ordinal);
    }

    private async Task<(string Halaman, HttpStatusCode Status)> CekAsync(string nomor)
    {
        using var pengunjung = situs.Pengunjung();
        var borang = (await pengunjung.BukaAsync("/cek-laporan")).Borang("/cek-laporan");
        var halaman = await pengunjung.KirimAsync(borang, null, ("nomor", nomor));
        return (halaman.Isi(), pengunjung.Status);
    }
}
