using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Data;

public sealed class KunciSqliteTests(BasisSqlite basis) : KunciTests<BasisSqlite>(basis);

public sealed class KunciPgTests(BasisPg basis) : KunciTests<BasisPg>(basis);

public abstract class KunciTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task KunciGuid_DisimpanLaluDicari_BarisYangSama()
    {
        var registrasi = DataUji.BuatRegistrasi(r => (r.PercakapanId, r.DisetujuiOleh) = (Guid.NewGuid(), Guid.CreateVersion7()));
        await basis.TambahAsync(registrasi);

        var terbaca = await basis.BacaAsync(db => db.Set<Registrasi>().SingleAsync(r => r.PercakapanId == registrasi.PercakapanId));

        Assert.Equal((registrasi.Id, registrasi.DisetujuiOleh), (terbaca.Id, terbaca.DisetujuiOleh));
    }

    [Fact]
    public async Task KunciGuidVersi7_Diurutkan_SepertiUrutanPembuatan()
    {
        var mulai = new DateTimeOffset(2015, 9, 1, 0, 0, 0, TimeSpan.Zero);
        var id = Enumerable.Range(0, 50).Select(i => Guid.CreateVersion7(mulai.AddMilliseconds(i * 977))).ToList();
        await basis.TambahAsync([.. id.Reverse<Guid>().Select(g => DataUji.BuatRegistrasi(r => (r.Id, r.InstansiKode) = (g, "9903")))]);

        var urut = await basis.BacaAsync(db => db.Set<Registrasi>().Where(r => r.InstansiKode == "9903").OrderBy(r => r.Id).Select(r => r.Id).ToListAsync());

        Assert.Equal(id, urut);
    }

    [Fact]
    public async Task BeberapaKunci_DicariSekaligus_DitemukanSemua()
    {
        var registrasi = Enumerable.Range(0, 3).Select(_ => DataUji.BuatRegistrasi()).ToList();
        await basis.TambahAsync([.. registrasi]);
        var id = registrasi.Select(r => r.Id).ToArray();

        var jumlah = await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync(r => id.Contains(r.Id)));

        Assert.Equal(3, jumlah);
    }
}
