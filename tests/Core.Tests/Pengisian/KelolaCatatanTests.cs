using EPupns.Core.Formulir.Pupns;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

public sealed class KelolaCatatanSqliteTests(BasisSqlite basis) : KelolaCatatanTests<BasisSqlite>(basis);

public sealed class KelolaCatatanPgTests(BasisPg basis) : KelolaCatatanTests<BasisPg>(basis);

/// <summary>Records: added, taken away, brought back.</summary>
public abstract class KelolaCatatanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sapk = """{"riwayat":{"golongan":[{"golongan":"31","tmt_golongan":"2009-12-01"},{"golongan":"32","tmt_golongan":"2014-04-01"}]}}""";

    [Fact]
    public async Task CatatanSapk_DiusulkanHapusLaluDipulihkan_TetapTersimpanDenganKoreksinya()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        await f.TulisAsync(RiwayatGolongan.Bagian, "sapk-1", RiwayatGolongan.NomorSk, "823.3/1");

        Assert.Equal(2, (await f.HapusAsync(RiwayatGolongan.Bagian, "sapk-1")).Nilai);
        Assert.Equal(["sapk-0"], (await KunciAsync(f)));
        Assert.Equal([("golongan", "sapk-1")], (await f.BacaAsync()).UsulHapus);
        Assert.Equal("catatan.dihapus", (await f.TulisAsync(RiwayatGolongan.Bagian, "sapk-1", RiwayatGolongan.NomorSk, "9")).Kesalahan?.Kode);
        Assert.Equal(3, (await f.PulihkanAsync(RiwayatGolongan.Bagian, "sapk-1")).Nilai);

        Assert.Equal("823.3/1", (await f.IsiAsync(RiwayatGolongan.Bagian, "sapk-1"))[RiwayatGolongan.NomorSk]);
        Assert.Empty((await f.BacaAsync()).UsulHapus);
        Assert.Equal("catatan.tidak_ada", (await f.PulihkanAsync(RiwayatGolongan.Bagian, "sapk-1")).Kesalahan?.Kode);
    }

    [Fact]
    public async Task CatatanSendiri_DitambahDiisiDihapus_UrungKembaliSatuPerSatu()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        await f.TulisAsync(RiwayatGolongan.Bagian, "baru", RiwayatGolongan.Golongan, "III/c");
        await f.HapusAsync(RiwayatGolongan.Bagian, "baru");
        Assert.Equal(2, (await KunciAsync(f)).Count);
        Assert.Empty((await f.BacaAsync()).UsulHapus);

        Assert.Empty((await f.UrungkanTerakhirAsync()).Nilai.Isian);
        Assert.Equal("33", (await f.IsiAsync(RiwayatGolongan.Bagian, "baru"))[RiwayatGolongan.Golongan]);
        Assert.Equal(["golongan"], (await f.UrungkanTerakhirAsync()).Nilai.Isian);

        Assert.Equal(["sapk-0", "sapk-1"], await KunciAsync(f));
        Assert.Equal("isian.tanpa_riwayat", (await f.UrungkanTerakhirAsync()).Kesalahan?.Kode);
    }

    [Fact]
    public async Task BagianTunggalPenuhAtauTidakAda_Ditolak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, """{"riwayat":{"orang_tua":[{"hubungan":"1"},{"hubungan":"2"}]}}""");

        Assert.Equal("bagian.tunggal", (await f.HapusAsync(DataUtama.Bagian, DataUtama.Bagian.Kode)).Kesalahan?.Kode);
        Assert.Equal("catatan.penuh", (await f.TulisAsync(OrangTua.Bagian, "baru", OrangTua.Nama, "SITI")).Kesalahan?.Kode);
        Assert.Equal("catatan.tidak_ada", (await f.HapusAsync(RiwayatGolongan.Bagian, "entah")).Kesalahan?.Kode);
    }

    [Fact]
    public async Task PasanganYangDipilihAnak_Dihapus_DitolakDenganTempatnya()
    {
        var f = await Formulirnya.SiapkanAsync(basis, """{"riwayat":{"pasangan":[{"nama":"SITI"}],"anak":[{"nama":"BUDI"}]}}""");
        await f.TulisAsync(Anak.Bagian, "sapk-0", Anak.AyahIbu, "sapk-0");

        var salah = (await f.HapusAsync(Pasangan.Bagian, "sapk-0")).Kesalahan;

        Assert.Equal("catatan.dipakai", salah?.Kode);
        Assert.Contains("Anak", salah?.Pesan, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> KunciAsync(Formulirnya f) => [.. (await f.BacaAsync()).Kini.Catatan(RiwayatGolongan.Bagian).Select(c => c.Id)];
}
