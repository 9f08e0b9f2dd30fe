using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian;

public sealed class TersembunyiSqliteTests(BasisSqlite basis) : TersembunyiTests<BasisSqlite>(basis);

public sealed class TersembunyiPgTests(BasisPg basis) : TersembunyiTests<BasisPg>(basis);

/// <summary>A hidden field holds nothing: it takes no answer, loses what it had, and has it again when the step is undone.</summary>
public abstract class TersembunyiTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task IsianTersembunyi_Ditulis_DitolakDenganIsianPenyebabnya()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        var salah = (await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTahun, "2012")).Kesalahan;

        Assert.Equal("isian.tersembunyi", salah?.Kode);
        Assert.Contains("Sudah menerima KPE", salah?.Pesan, StringComparison.Ordinal);
        Assert.Empty(await basis.BacaAsync(db => db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == f.Id).ToListAsync()));
    }

    [Fact]
    public async Task BagianBukanUntuknya_Ditulis_Ditolak()
    {
        var f = await Formulirnya.SiapkanAsync(basis, """{"jenis_jabatan":"4","jabatan":"Pengadministrasi"}""");

        Assert.Equal("bagian.bukan_untuk", (await f.TulisAsync(DataGuru.Bagian, "baru", DataGuru.Tipe, "Negeri")).Kesalahan?.Kode);
    }

    [Fact]
    public async Task JawabanMenyembunyikan_LaluDiurungkan_NilaiHilangLaluKembali()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima, "ya");
        await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTahun, "2012");

        Assert.Equal(3, (await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima, "tidak")).Nilai);
        var tanpa = await basis.BacaAsync(db => db.Set<CatatanPengisian>().SingleAsync(c => c.RegistrasiId == f.Id));
        Assert.Null(tanpa.BacaIsi()[Stakeholder.KpeTahun]);
        Assert.Equal(4, (await f.UrungkanAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima)).Nilai);

        Assert.Equal("2012", (await f.IsiAsync(Stakeholder.Bagian, "stakeholder"))[Stakeholder.KpeTahun]);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == f.Pelaku.Id).OrderBy(j => j.Id).Select(j => j.Objek).ToListAsync());
        Assert.Equal(["pengisian:stakeholder/stakeholder/kpe_terima", "pengisian:stakeholder/stakeholder/kpe_tahun", "pengisian:stakeholder/stakeholder", "pengisian:stakeholder/stakeholder"], jejak);
    }

    [Fact]
    public async Task UrungYangMenyembunyikan_DiurungkanTerus_SampaiAwalTanpaBerputar()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima, "tidak");
        await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima, "ya");
        await f.TulisAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTahun, "2012");

        await f.UrungkanAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima);

        Assert.Null((await f.IsiAsync(Stakeholder.Bagian, "stakeholder"))[Stakeholder.KpeTahun]);
        Assert.Equal("isian.tersembunyi", (await f.UrungkanAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTahun)).Kesalahan?.Kode);
        Assert.True((await f.UrungkanAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima)).Berhasil);
        Assert.Equal("isian.tanpa_riwayat", (await f.UrungkanAsync(Stakeholder.Bagian, "stakeholder", Stakeholder.KpeTerima)).Kesalahan?.Kode);
    }

    [Fact]
    public async Task SemuaSesuai_SatuVersiSatuJejak_KoreksiTetapDanDiurungkanBersama()
    {
        var f = await Formulirnya.SiapkanAsync(basis, """{"agama":"1","jenis_kelamin":"M","status_perkawinan":"1"}""");
        await f.TulisAsync(DataUtama.Bagian, "data_utama", DataUtama.Agama, "hindu");

        Assert.Equal(2, (await f.BeberapaSesuaiAsync(DataUtama.Bagian, "data_utama", "agama", "jenis_kelamin", "status_perkawinan")).Nilai);
        Assert.Equal("isian.tanpa_sapk", (await f.BeberapaSesuaiAsync(DataUtama.Bagian, "data_utama", "nama", "npwp")).Kesalahan?.Kode);
        Assert.Equal(2, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Nip == f.Pelaku.Id)));
        Assert.Equal("4", (await f.IsiAsync(DataUtama.Bagian, "data_utama"))[DataUtama.Agama]);

        var urungan = (await f.UrungkanTerakhirAsync()).Nilai;

        Assert.Equal(3, urungan.Versi);
        Assert.Equal(["jenis_kelamin", "status_perkawinan"], urungan.Isian);
        Assert.Equal(["agama"], (await f.BacaAsync()).Kini.Catatan(DataUtama.Bagian)[0].Sesuai);
        Assert.Equal(["agama"], (await f.UrungkanTerakhirAsync()).Nilai.Isian);
        Assert.Equal("isian.tanpa_riwayat", (await f.UrungkanTerakhirAsync()).Kesalahan?.Kode);
    }
}
