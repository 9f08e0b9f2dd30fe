using EPupns.Core.Data.Impor;

namespace EPupns.Core.Tests.Data.Impor;

public sealed class LaporanGalatTests
{
    [Fact]
    public void TanpaKesalahan_Selesai_TidakAdaBerkasDanYangLamaDihapus()
    {
        using var sementara = new BerkasSementara("sapk.jsonl.galat.csv", "lama");

        LaporanGalat.Untuk(sementara.Jalan[..^".galat.csv".Length]).Dispose();

        Assert.False(File.Exists(sementara.Jalan));
    }

    [Fact]
    public void SelBerisiRumus_Ditulis_DijinakkanUntukLembarKerja()
    {
        using var sementara = new BerkasSementara("sapk.jsonl");
        var laporan = LaporanGalat.Untuk(sementara.Jalan);

        laporan.Tambah(new GalatBaris(7, "=HYPERLINK(\"http://x\")", "nip", "Pesan, berkoma"));
        laporan.Dispose();

        var baris = File.ReadAllLines(laporan.Jalan);
        Assert.Equal("baris,kunci,isian,masalah", baris[0]);
        Assert.StartsWith("7,\"'=HYPERLINK", baris[1], StringComparison.Ordinal);
        Assert.EndsWith(",nip,\"Pesan, berkoma\"", baris[1], StringComparison.Ordinal);
        Assert.Equal(1, laporan.Banyak);
    }

    [Fact]
    public void BerkasTidakAda_Dibuka_DitolakDenganNamanya()
    {
        var galat = Assert.Throws<BerkasDitolakException>(() => BerkasImpor.Buka("/tidak/ada/sapk.jsonl"));

        Assert.Contains("/tidak/ada/sapk.jsonl", galat.Message, StringComparison.Ordinal);
    }
}
