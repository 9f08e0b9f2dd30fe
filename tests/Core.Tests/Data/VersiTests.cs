using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Data;

public sealed class VersiSqliteTests(BasisSqlite basis) : VersiTests<BasisSqlite>(basis);

public sealed class VersiPgTests(BasisPg basis) : VersiTests<BasisPg>(basis);

public abstract class VersiTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task DibacaDuaPetugas_KeduanyaMemutuskan_YangKeduaDitolak()
    {
        var registrasi = DataUji.BuatRegistrasi();
        await basis.TambahAsync(registrasi);
        await using var lain = basis.Layanan.CreateAsyncScope();
        var dbLain = lain.ServiceProvider.GetRequiredService<EPupnsDb>();
        var bacaanLama = await dbLain.Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id);

        await basis.TulisAsync(async layanan =>
            Putuskan(await layanan.GetRequiredService<EPupnsDb>().Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id), "yang pertama"));
        Putuskan(bacaanLama, "yang kedua");
        var galat = await Record.ExceptionAsync(() => dbLain.SaveChangesAsync());

        Assert.IsType<DbUpdateConcurrencyException>(galat);
        Assert.Equal("yang pertama", await basis.BacaAsync(db => db.Set<Registrasi>().Where(r => r.Id == registrasi.Id).Select(r => r.UnitKerja).SingleAsync()));
    }

    [Fact]
    public async Task DibacaDuaPetugas_SatuMenghapus_YangMenyetujuiDitolak()
    {
        var registrasi = DataUji.BuatRegistrasi();
        await basis.TambahAsync(registrasi);
        await using var lain = basis.Layanan.CreateAsyncScope();
        var dbLain = lain.ServiceProvider.GetRequiredService<EPupnsDb>();
        var bacaanLama = await dbLain.Set<Registrasi>().SingleAsync(r => r.Id == registrasi.Id);

        await basis.TulisAsync(layanan => layanan.GetRequiredService<EPupnsDb>().Set<Registrasi>().Where(r => r.Id == registrasi.Id).ExecuteDeleteAsync());
        Putuskan(bacaanLama, "terlambat");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => dbLain.SaveChangesAsync());
    }

    private static void Putuskan(Registrasi registrasi, string tanda)
    {
        registrasi.UnitKerja = tanda;
        registrasi.Versi++;
    }
}
