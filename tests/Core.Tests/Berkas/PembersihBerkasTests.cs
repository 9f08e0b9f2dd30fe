using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Tests.Pengisian;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Berkas;

public sealed class PembersihBerkasSqliteTests(BasisSqlite basis) : PembersihBerkasTests<BasisSqlite>(basis);

public sealed class PembersihBerkasPgTests(BasisPg basis) : PembersihBerkasTests<BasisPg>(basis);

public abstract class PembersihBerkasTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task BerkasLamaTanpaPemakai_Dibersihkan_YangDipakaiDanYangBaruTinggal()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        var (yatim, dipakai) = (await SimpanAsync(), await SimpanAsync());
        await basis.PakaiAsync((LampirkanBerkas l) => l.JalankanAsync(new LampiranBaru(f.Id, new KunciBukti("KTP"), dipakai, null), Pelaku.Pns(f.Nip, "uji"), CancellationToken.None));
        basis.Jam.Maju(TimeSpan.FromDays(31));
        var baru = await SimpanAsync();

        await basis.PakaiAsync((PembersihBerkas p) => p.JalankanAsync(CancellationToken.None));

        Assert.Equal((false, true, true), (await AdaAsync(yatim), await AdaAsync(dipakai), await AdaAsync(baru)));
        Assert.Null(await basis.Layanan.GetRequiredService<IPenyimpananBerkas>().BukaAsync(yatim, CancellationToken.None));
    }

    private async Task<string> SimpanAsync() => (await basis.PakaiAsync((SimpanBerkas s) => s.JalankanAsync(BerkasContoh.JpegBaru(), CancellationToken.None))).Nilai.Sidik;

    private Task<bool> AdaAsync(string sidik) => basis.BacaAsync(db => db.Set<BerkasTersimpan>().AnyAsync(b => b.Sidik == sidik));
}
