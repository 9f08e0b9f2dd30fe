using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Kepegawaian.Impor;

public sealed class PenulisPnsSqliteTests(BasisSqlite basis) : PenulisPnsTests<BasisSqlite>(basis);

public sealed class PenulisPnsPgTests(BasisPg basis) : PenulisPnsTests<BasisPg>(basis);

public abstract class PenulisPnsTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task OrangBaru_Ditulis_SemuaKolomTerbacaKembali()
    {
        var lengkap = DataUji.BuatPns(p => (p.Nama, p.KedudukanHukum) = ("NI'MATUL \"Q\" JANNAH; -- \\", "01"));
        var kosong = new Pns { Nip = DataUji.BuatPns().Nip, Nama = "TANPA ISI", InstansiKode = "3011" };

        var ditulis = await TulisAsync(lengkap, kosong);

        Assert.Equal(2, ditulis);
        Assert.Equivalent(lengkap, await AmbilAsync(lengkap), strict: true);
        Assert.Equivalent(kosong, await AmbilAsync(kosong), strict: true);
    }

    [Fact]
    public async Task OrangYangSama_DitulisLagi_TidakAdaYangBerubah()
    {
        var orang = DataUji.BuatPns(p => p.Nik = null);
        await TulisAsync(orang);

        Assert.Equal(0, await TulisAsync(orang));
    }

    [Fact]
    public async Task SatuBerubahSatuTetap_DitulisLagi_HanyaYangBerubahTerhitung()
    {
        var (satu, dua) = (DataUji.BuatPns(), DataUji.BuatPns());
        await TulisAsync(satu, dua);
        (satu.Nik, satu.UnitKerja) = (null, "Unit baru");

        var ditulis = await TulisAsync(satu, dua);

        Assert.Equal(1, ditulis);
        Assert.Equivalent(satu, await AmbilAsync(satu), strict: true);
    }

    [Fact]
    public async Task DuaKelompokDalamSatuTransaksi_Ditulis_KeduanyaTersimpan()
    {
        var (satu, dua) = (DataUji.BuatPns(), DataUji.BuatPns());

        await basis.TulisAsync(async layanan =>
        {
            await layanan.GetRequiredService<PenulisPns>().TulisAsync([satu], CancellationToken.None);
            await layanan.GetRequiredService<PenulisPns>().TulisAsync([dua], CancellationToken.None);
        });

        Assert.Equal(2, await basis.BacaAsync(db => db.Set<Pns>().CountAsync(p => p.Nip == satu.Nip || p.Nip == dua.Nip)));
    }

    [Fact]
    public async Task TanpaTransaksi_Ditulis_Ditolak()
    {
        await using var lingkup = basis.Layanan.CreateAsyncScope();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => lingkup.ServiceProvider.GetRequiredService<PenulisPns>().TulisAsync([DataUji.BuatPns()], CancellationToken.None));
    }

    private async Task<int> TulisAsync(params Pns[] orang)
    {
        var ditulis = 0;
        await basis.TulisAsync(async layanan => ditulis = await layanan.GetRequiredService<PenulisPns>().TulisAsync(orang, CancellationToken.None));
        return ditulis;
    }

    private Task<Pns> AmbilAsync(Pns pns) => basis.BacaAsync(db => db.Set<Pns>().SingleAsync(p => p.Nip == pns.Nip));
}
