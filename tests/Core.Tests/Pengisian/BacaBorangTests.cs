using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Referensi;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

public sealed class BacaBorangSqliteTests(BasisSqlite basis) : BacaBorangTests<BasisSqlite>(basis);

public sealed class BacaBorangPgTests(BasisPg basis) : BacaBorangTests<BasisPg>(basis);

/// <summary>The form as it is read: derived, in order, SAPK's column untouched.</summary>
public abstract class BacaBorangTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task RiwayatDiubah_DataUtama_IkutSedangkanSapkTetap()
    {
        await basis.TambahAsync(new Rujukan { Daftar = "pendidikan", Kode = "pgsd", Nama = "S-1 PGSD", Jenis = "40" });
        var f = await Formulirnya.SiapkanAsync(basis, """
            {"golongan":"31","pendidikan":"SPG","riwayat":{"golongan":[{"golongan":"32","tmt_golongan":"2014-04-01"},{"golongan":"31","tmt_golongan":"2009-12-01"}],
            "pendidikan":[{"pendidikan":"SPG","tingkat":"15","tahun_lulus":"2004"}]}}
            """);
        await f.TulisAsync(RiwayatPendidikan.Bagian, "baru", RiwayatPendidikan.Pendidikan, "pgsd");
        await f.TulisAsync(RiwayatPendidikan.Bagian, "baru", RiwayatPendidikan.TahunLulus, "2008");

        var borang = await f.BacaAsync();

        Assert.Equal(["sapk-1", "sapk-0"], borang.Kini.Catatan(RiwayatGolongan.Bagian).Select(c => c.Id));
        var (kini, sapk) = (borang.Kini.Isi(DataUtama.Bagian), borang.Sapk.Isi(DataUtama.Bagian));
        Assert.Equal(("32", "pgsd", "2008"), (kini[DataUtama.Golongan], kini[DataUtama.Pendidikan], kini[DataUtama.TahunLulus]));
        Assert.Equal(("31", "SPG", null), (sapk[DataUtama.Golongan], sapk[DataUtama.Pendidikan], sapk[DataUtama.TahunLulus]));
        Assert.Equal("40", borang.Kini.Catatan(RiwayatPendidikan.Bagian).Single(c => c.Id == "baru").Isi[RiwayatPendidikan.Tingkat]);
    }
}
