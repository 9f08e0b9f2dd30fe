using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Data;

public sealed class PenyiapanSqliteTests(BasisSqliteKosong basis) : PenyiapanTests<BasisSqliteKosong>(basis);

public sealed class PenyiapanPgTests(BasisPgKosong basis) : PenyiapanTests<BasisPgKosong>(basis);

public abstract class PenyiapanTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task EmpatProsesMulaiBersama_Disiapkan_SemuaSiap()
    {
        var proses = Enumerable.Range(0, 4).Select(_ => basis.ProsesBaru()).ToList();

        await Task.WhenAll(proses.Select(SiapkanAsync));

        Assert.Equal(0, await basis.BacaAsync(db => db.Set<Registrasi>().CountAsync()));
        Assert.Empty(await basis.BacaAsync(async db => (await db.Database.GetPendingMigrationsAsync()).ToList()));
        await Task.WhenAll(proses.Select(p => p.DisposeAsync().AsTask()));
    }

    private static async Task SiapkanAsync(ServiceProvider proses)
    {
        await using var lingkup = proses.CreateAsyncScope();
        var layanan = lingkup.ServiceProvider;
        await Task.Run(() => layanan.GetRequiredService<EPupnsDb>().SiapkanAsync(layanan.GetRequiredService<PilihanData>(), CancellationToken.None));
    }
}
