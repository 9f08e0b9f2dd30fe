using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

public sealed class NikOrangLainSqliteTests(BasisSqlite basis) : NikOrangLainTests<BasisSqlite>(basis);

public sealed class NikOrangLainPgTests(BasisPg basis) : NikOrangLainTests<BasisPg>(basis);

/// <summary>V04: a NIK that SAPK has for somebody else is refused, one's own is not.</summary>
public abstract class NikOrangLainTests<TBasis>(TBasis basis) : IClassFixture<TBasis>
    where TBasis : BasisData
{
    [Fact]
    public async Task NikOrangLain_Diperiksa_Galat()
    {
        var lain = await basis.SiapkanPnsAsync();
        var f = await Formulirnya.SiapkanAsync(basis, "{}");
        Assert.True((await f.TulisAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Nik, lain.Nik!)).Berhasil);

        var temuan = Assert.Single(await TemuanAsync(f));

        Assert.Equal((Berat.Galat, "nik"), (temuan.Berat, temuan.Isian));
        Assert.DoesNotContain(lain.Nik!, temuan.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NikSendiri_Diperiksa_TidakApaApa()
    {
        var f = await Formulirnya.SiapkanAsync(basis, "{}");

        Assert.NotNull((await f.IsiAsync(DataUtama.Bagian, DataUtama.Bagian.Kode))[DataUtama.Nik]);
        Assert.Empty(await TemuanAsync(f));
    }

    private async Task<IReadOnlyList<Temuan>> TemuanAsync(Formulirnya f) =>
        [.. (await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(f.Id, CancellationToken.None))).Temuan.Select(t => t.Temuan).Where(t => t.Aturan == "V04c")];
}
