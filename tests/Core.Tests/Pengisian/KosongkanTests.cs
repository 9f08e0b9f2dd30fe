using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

public sealed class KosongkanSqliteTests(BasisSqlite basis) : KosongkanTests<BasisSqlite>(basis);

public sealed class KosongkanPgTests(BasisPg basis) : KosongkanTests<BasisPg>(basis);

/// <summary>What SAPK has and is to go: a field that is emptied on purpose.</summary>
public abstract class KosongkanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sapk = """{"gelar_belakang":"S.Pd.","agama":"1","riwayat":{"golongan":[{"golongan":"31","nomor_bkn":"KG-1"}]}}""";

    [Fact]
    public async Task NilaiSapk_Dikosongkan_TidakAdaLagiDanTidakDitanyakanLagi()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        Assert.Equal(1, (await f.KosongkanAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.GelarBelakang)).Nilai);

        var borang = await f.BacaAsync();
        Assert.Null(borang.Kini.Isi(DataUtama.Bagian)[DataUtama.GelarBelakang]);
        Assert.Equal("S.Pd.", borang.Sapk.Isi(DataUtama.Bagian)[DataUtama.GelarBelakang]);
        var kurang = Kelengkapan.Hitung(Pupns2015.Definisi, borang.Kini).Single(k => k.Bagian == DataUtama.Bagian).Kurang;
        Assert.DoesNotContain(kurang, k => k.Isian == DataUtama.GelarBelakang);
        Assert.Contains(BuktiDiperlukan.Hitung(Pupns2015.Definisi, borang.Sapk, borang.Kini), b => b.Untuk.Any(u => u.Isian == DataUtama.GelarBelakang.Kode));
    }

    [Fact]
    public async Task YangDikosongkan_DiurungkanAtauSesuai_NilaiSapkKembali()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var (bagian, kunci, isian) = (DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.GelarBelakang);

        await f.KosongkanAsync(bagian, kunci, isian);
        await f.UrungkanAsync(bagian, kunci, isian);
        Assert.Equal("S.Pd.", (await f.IsiAsync(bagian, kunci))[isian]);

        await f.KosongkanAsync(bagian, kunci, isian);
        await f.BeberapaSesuaiAsync(bagian, kunci, isian.Kode, "agama");
        Assert.Null((await f.IsiAsync(bagian, kunci))[isian]);

        await f.SesuaiAsync(bagian, kunci, isian);
        Assert.Equal("S.Pd.", (await f.IsiAsync(bagian, kunci))[isian]);
    }

    [Fact]
    public async Task KoreksiDikosongkanLaluDiurungkan_KoreksiKembali()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);
        var (bagian, kunci, isian) = (DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.GelarBelakang);
        await f.TulisAsync(bagian, kunci, isian, "S.Pd., M.Pd.");

        await f.KosongkanAsync(bagian, kunci, isian);
        Assert.Null((await f.IsiAsync(bagian, kunci))[isian]);
        await f.UrungkanAsync(bagian, kunci, isian);

        Assert.Equal("S.Pd., M.Pd.", (await f.IsiAsync(bagian, kunci))[isian]);
    }

    [Fact]
    public async Task IsianWajibMilikSapk_Dikosongkan_Ditolak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        Assert.Equal("isian.wajib", (await f.KosongkanAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Agama)).Kesalahan?.Kode);
        Assert.Equal("1", (await f.IsiAsync(DataUtama.Bagian, DataUtama.Bagian.Kode))[DataUtama.Agama]);
    }

    [Fact]
    public async Task IsianCatatanSapk_Dikosongkan_CatatannyaTetapAda()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        await f.KosongkanAsync(RiwayatGolongan.Bagian, "sapk-0", RiwayatGolongan.NomorBkn);

        var isi = await f.IsiAsync(RiwayatGolongan.Bagian, "sapk-0");
        Assert.Equal((null, "31"), (isi[RiwayatGolongan.NomorBkn], isi[RiwayatGolongan.Golongan]));
    }
}
