using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class TulisBeberapaSqliteTests(BasisSqlite basis) : TulisBeberapaTests<BasisSqlite>(basis);

public sealed class TulisBeberapaPgTests(BasisPg basis) : TulisBeberapaTests<BasisPg>(basis);

/// <summary>Several values of one record as one step.</summary>
public abstract class TulisBeberapaTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    private const string Sapk = """{"agama":"1","riwayat":{"golongan":[{"golongan":"31","tmt_golongan":"2009-12-01"}]}}""";

    [Fact]
    public async Task CatatanBaru_DitulisSekaligus_SatuVersiSatuJejakDanUrungBersama()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        Assert.Equal(1, (await f.TulisBeberapaAsync(RiwayatGolongan.Bagian, "baru", new() { ["golongan"] = "32", ["tmt_golongan"] = "2014-04-01", ["nomor_sk"] = "823.3/1" })).Nilai);
        var isi = await f.IsiAsync(RiwayatGolongan.Bagian, "baru");
        Assert.Equal(("32", "2014-04-01", "823.3/1"), (isi["golongan"], isi["tmt_golongan"], isi["nomor_sk"]));
        Assert.Single(await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == f.Nip).ToListAsync()));

        Assert.Equal(3, (await f.UrungkanTerakhirAsync()).Nilai.Isian.Count);

        // Without any answer there is no record.
        Assert.Equal(["sapk-0"], (await f.BacaAsync()).Kini.Catatan(RiwayatGolongan.Bagian).Select(c => c.Id));
    }

    [Fact]
    public async Task SamaDenganSapk_DicocokkanYangLainDikoreksi()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        await f.TulisBeberapaAsync(RiwayatGolongan.Bagian, "sapk-0", new() { ["golongan"] = "31", ["tmt_golongan"] = "2010-01-01" });

        var catatan = (await f.BacaAsync()).Kini.Catatan(RiwayatGolongan.Bagian).Single();
        Assert.Equal(("31", "2010-01-01"), (catatan.Isi["golongan"], catatan.Isi["tmt_golongan"]));
        Assert.Equal(["golongan", "tmt_golongan"], catatan.Sesuai!.Order());
    }

    [Theory]
    [InlineData("golongan", "32", "tmt_golongan", "kapan-kapan", "tanggal.bentuk")]
    [InlineData("golongan", "32", "nip", "197503152000031002", null)]
    public async Task SatuYangKeliru_TidakAdaYangTertulis(string satu, string nilai, string dua, string keliru, string? kode)
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        var hasil = await f.TulisBeberapaAsync(RiwayatGolongan.Bagian, "baru", new() { [satu] = nilai, [dua] = keliru });

        // A code that is no field of the section is nobody's answer.
        Assert.Equal(kode is null ? 2 : 1, (await f.BacaAsync()).Kini.Catatan(RiwayatGolongan.Bagian).Count);
        Assert.Equal(kode, hasil.Berhasil ? null : hasil.Kesalahan.Kode);
    }

    [Fact]
    public async Task JawabanYangMembukaIsianLain_DiterimaBersama()
    {
        var f = await Formulirnya.SiapkanAsync(basis, Sapk);

        var hasil = await f.TulisBeberapaAsync(Pasangan.Bagian, "baru", new() { ["pns"] = "0", ["nama"] = "LILIS SURYANI", ["tanggal_lahir"] = "1978-11-02" });

        Assert.True(hasil.Berhasil, hasil.Berhasil ? "" : hasil.Kesalahan.Pesan);
        Assert.Equal("LILIS SURYANI", (await f.IsiAsync(Pasangan.Bagian, "baru"))["nama"]);
    }
}
