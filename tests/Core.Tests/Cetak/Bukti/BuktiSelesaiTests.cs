using EPupns.Core.Cetak;

namespace EPupns.Core.Tests.Cetak.Bukti;

public class BuktiSelesaiTests
{
    private static readonly DataBuktiSelesai Data = new(
        "035666981230", "196405121985031004", "ENDANG SUHERMAN", "Pemerintah Kab. Ciamis", "SD Negeri 1 Cipaku", new DateTimeOffset(2015, 11, 3, 1, 30, 0, TimeSpan.Zero), 2,
        new string('a', 64),
        [
            new BarisTingkat("SKPD: Dinas Pendidikan Kab. Ciamis", "Selesai 20-10-2015 10:00 WIB"), new BarisTingkat("BKD/Biro Kepegawaian", "Tidak ada yang perlu diputuskan"),
            new BarisTingkat("BKN/Kantor Regional", "Selesai 03-11-2015 08:30 WIB"),
        ],
        17, 3, $"https://pupns.contoh/cek/{new string('A', 132)}", "7KQ-2MX");

    [Fact]
    public void PerubahanDisetujuiDanDitolak_Dicetak_SatuHalamanYangMenyebutSemuanya()
    {
        var pdf = BuktiSelesai.Susun(Data).KePdf();
        using var alat = new Alat(pdf);

        Assert.Equal(1, alat.JumlahHalaman());
        Assert.Contains("No syntax or stream encoding errors found", alat.Periksa());
        string[] ada =
        [
            "SELESAI VERIFIKASI", "0356 6698 1230", "ENDANG SUHERMAN", "Pemerintah Kab. Ciamis", "08:30", "Dinas Pendidikan", "Tidak ada yang perlu", "17", "sekarang berlaku",
            "data BKN tetap berlaku", "aaaaaaaa aaaaaaaa", "Kode periksa", "7KQ-2MX", "kiriman ke-2",
        ];
        Assert.All(ada, a => Assert.Contains(a, alat.Teks(1), StringComparison.Ordinal));
        Assert.Equal(pdf, BuktiSelesai.Susun(Data).KePdf());
    }

    [Fact]
    public void TanpaPerubahan_Dicetak_TidakMenyebutPerubahanYangBerlaku()
    {
        using var alat = new Alat(BuktiSelesai.Susun(Data with { Disetujui = 0, Ditolak = 0, Nama = string.Join(' ', Enumerable.Repeat("PANJANG", 12)) }).KePdf());

        Assert.Contains("Tidak ada perubahan; data BKN tetap berlaku", alat.Teks(1), StringComparison.Ordinal);
        Assert.DoesNotContain("sekarang berlaku", alat.Teks(1), StringComparison.Ordinal);
    }
}
