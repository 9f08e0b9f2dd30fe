using EPupns.Core.Jejak;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Data;

public sealed class SetelahDimatikanSqliteTests(BasisSqlite basis) : SetelahDimatikanTests<BasisSqlite>(basis);

public sealed class SetelahDimatikanPgTests(BasisPg basis) : SetelahDimatikanTests<BasisPg>(basis);

/// <summary>A process that is killed while it writes leaves every acknowledged turn whole, and no other turn in part.</summary>
public abstract class SetelahDimatikanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(111)]
    public async Task ProsesPenulis_DimatikanDiTengah_YangDiakuiUtuhYangTidakTakBersisa(int pengakuan)
    {
        var diakui = await Penulis.JalankanLaluMatikanAsync(basis.Sambungan, pengakuan);

        var registrasi = await basis.BacaAsync(db => db.Set<Registrasi>().Select(r => r.Nomor).ToListAsync());
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Pelaku == Penulis.Kanal).Select(j => j.Objek).ToListAsync());
        var kiriman = await basis.BacaAsync(db => db.Set<BarisKotakKeluar>().Where(b => b.Kanal == Penulis.Kanal).Select(b => b.Alamat).ToListAsync());
        Assert.True(diakui.Count >= pengakuan);
        Assert.Empty(diakui.Except(registrasi));
        Assert.Equal(registrasi.Order(), jejak.Order());
        Assert.Equal(registrasi.Order(), kiriman.Order());
    }
}
