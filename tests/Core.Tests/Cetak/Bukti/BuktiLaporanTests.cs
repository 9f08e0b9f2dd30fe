using EPupns.Core.Cetak;

namespace EPupns.Core.Tests.Cetak.Bukti;

public class BuktiLaporanTests
{
    [Fact]
    public void Laporan_Dicetak_SatuHalamanYangMenyebutSemuanya()
    {
        var data = new DataBuktiLaporan(
            "3471830138", "Data pensiun", "Pemerintah Kab. Ciamis", new DateTimeOffset(2015, 9, 1, 3, 0, 0, TimeSpan.Zero), "197503152000031002", "BUDI SANTOSO",
            [("Isi laporan", string.Join(' ', Enumerable.Repeat("Data BKN menyatakan saya pensiun,", 7))), ("Lampiran", "Satu foto atau berkas")], "https://pupns.contoh/cek-laporan");

        var pdf = BuktiLaporan.Susun(data).KePdf();
        using var alat = new Alat(pdf);

        Assert.Equal(1, alat.JumlahHalaman());
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        string[] ada = ["PERMOHONAN BANTUAN", "3471830138", "Data pensiun", "Pemerintah Kab. Ciamis", "01-09-2015", "10:00", "BUDI SANTOSO", "19750315 200003 1 002", "Satu foto", "Cek status laporan"];
        Assert.All(ada, a => Assert.Contains(a, alat.Teks(1), StringComparison.Ordinal));
    }
}
