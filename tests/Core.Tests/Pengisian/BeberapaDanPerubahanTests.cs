using EPupns.Core.Dasar;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

public sealed class BeberapaDanPerubahanSqliteTests(BasisSqlite basis) : BeberapaDanPerubahanTests<BasisSqlite>(basis);

public sealed class BeberapaDanPerubahanPgTests(BasisPg basis) : BeberapaDanPerubahanTests<BasisPg>(basis);

/// <summary>Several records as one step, values that follow others, and the history that each change leaves.</summary>
public abstract class BeberapaDanPerubahanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string SatuGolongan = """{"riwayat": {"golongan": [{"golongan": "31", "tmt_golongan": "2000-03-01", "nomor_sk": "813/1"}]}}""";

    [Fact]
    public async Task DuaAnak_Ditambah_SatuLangkahYangDapatDiurungkan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        var hasil = await TambahAsync(f, new() { ["nama"] = "BUDI", ["tanggal_lahir"] = "2010-05-03" }, new() { ["nama"] = "ANI", ["tanggal_lahir"] = "2013-08-07" });

        Assert.Equal(2, hasil.Nilai.Count);
        Assert.Equal(["BUDI", "ANI"], (await f.BacaAsync()).Kini.Catatan(Anak.Bagian).Select(c => c.Isi[Anak.Nama]!));
        Assert.True((await f.UrungkanTerakhirAsync()).Berhasil);
        Assert.Empty((await f.BacaAsync()).Kini.Catatan(Anak.Bagian));
    }

    [Fact]
    public async Task SatuDariDuaKeliru_Ditambah_TidakAdaYangTersimpan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        var hasil = await TambahAsync(f, new() { ["nama"] = "BUDI" }, new() { ["nama"] = "ANI", ["tanggal_lahir"] = "kemarin dulu" });

        Assert.False(hasil.Berhasil);
        Assert.Empty((await f.BacaAsync()).Kini.Catatan(Anak.Bagian));
    }

    [Fact]
    public async Task TanggalDiklat_Ditulis_TahunnyaIkutDanIkutDiurungkan()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        await f.TulisAsync(DiklatFungsional.Bagian, "d1", DiklatFungsional.Nomor, "893/1");
        await f.TulisAsync(DiklatFungsional.Bagian, "d1", DiklatFungsional.Tanggal, "2013-07-03");
        Assert.Equal("2013", (await f.IsiAsync(DiklatFungsional.Bagian, "d1"))[DiklatFungsional.Tahun]);

        await f.UrungkanAsync(DiklatFungsional.Bagian, "d1", DiklatFungsional.Tanggal);

        Assert.Null((await f.IsiAsync(DiklatFungsional.Bagian, "d1"))[DiklatFungsional.Tahun]);
    }

    [Fact]
    public async Task TahunDiisiSendiri_TanggalDiubah_TahunTetap()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        await f.TulisAsync(DiklatFungsional.Bagian, "d1", DiklatFungsional.Tahun, "2012");
        await f.TulisAsync(DiklatFungsional.Bagian, "d1", DiklatFungsional.Tanggal, "2013-07-03");

        Assert.Equal("2012", (await f.IsiAsync(DiklatFungsional.Bagian, "d1"))[DiklatFungsional.Tahun]);
    }

    [Fact]
    public async Task CatatanSapk_DiubahDanDihapus_KeadaanDanRiwayatnyaTerbaca()
    {
        var f = await Formulirnya.SiapkanAsync(basis, SatuGolongan);
        var bagian = RiwayatGolongan.Bagian;
        Assert.Equal(KeadaanCatatan.Sama, BarisCatatan.KeadaanDari(bagian, await f.BacaAsync(), "sapk-0"));
        await f.SesuaiAsync(bagian, "sapk-0", RiwayatGolongan.Golongan);
        Assert.Equal(KeadaanCatatan.Sama, BarisCatatan.KeadaanDari(bagian, await f.BacaAsync(), "sapk-0"));
        await f.TulisAsync(bagian, "sapk-0", RiwayatGolongan.NomorSk, "813/2");
        Assert.Equal(KeadaanCatatan.Diubah, BarisCatatan.KeadaanDari(bagian, await f.BacaAsync(), "sapk-0"));
        await f.TulisAsync(bagian, "baru", RiwayatGolongan.Golongan, "32");
        Assert.Equal(KeadaanCatatan.Baru, BarisCatatan.KeadaanDari(bagian, await f.BacaAsync(), "baru"));
        await f.HapusAsync(bagian, "sapk-0");
        Assert.Equal(KeadaanCatatan.UsulHapus, BarisCatatan.KeadaanDari(bagian, await f.BacaAsync(), "sapk-0"));

        var riwayat = await basis.PakaiAsync((BacaPerubahan b) => b.JalankanAsync(f.Id, bagian.Kode, "sapk-0", 20, CancellationToken.None));

        Assert.Equal(
            [(JenisLangkah.Dihapus, null, null, null), (JenisLangkah.Nilai, "nomor_sk", "813/1", "813/2"), (JenisLangkah.Sesuai, "golongan", "31", "31")],
            riwayat.Select(r => (r.Jenis, r.Isian?.Kode, r.Lama, r.Baru)));
    }

    private Task<Hasil<List<string>>> TambahAsync(Formulirnya f, params Dictionary<string, string>[] catatan) =>
        basis.PakaiAsync((TambahBeberapa t) => t.JalankanAsync(f.Id, Anak.Bagian.Kode, catatan, Formulirnya.Konteks, f.Pelaku, CancellationToken.None));
}
