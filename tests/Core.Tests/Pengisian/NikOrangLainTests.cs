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

    [Fact]
    public async Task NikDuaKaliDiSapk_Diperiksa_HanyaPeringatanDanHilangSetelahPemilikLainMemperbaiki()
    {
        var lain = await Formulirnya.SiapkanAsync(basis, "{}");
        var f = await Formulirnya.SiapkanAsync(basis, "{}", nik: (await lain.IsiAsync(DataUtama.Bagian, DataUtama.Bagian.Kode))[DataUtama.Nik]);

        var temuan = Assert.Single(await TemuanAsync(f));
        Assert.True((await lain.TulisAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Nik, "3216066612867711")).Berhasil);

        Assert.Equal(("V04d", Berat.Peringatan), (temuan.Aturan, temuan.Berat));
        Assert.Empty(await TemuanAsync(f));
    }

    [Fact]
    public async Task NikYangSamaDiketikDuaOrang_Diperiksa_HanyaYangKemudianDitolak()
    {
        const string Nik = "3216066612867722";
        var (dahulu, kemudian) = (await Formulirnya.SiapkanAsync(basis, "{}"), await Formulirnya.SiapkanAsync(basis, "{}"));
        Assert.True((await dahulu.TulisAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Nik, Nik)).Berhasil);
        basis.Jam.Maju(TimeSpan.FromMinutes(1));
        Assert.True((await kemudian.TulisAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Nik, Nik)).Berhasil);

        Assert.Empty(await TemuanAsync(dahulu));
        Assert.Equal("V04c", Assert.Single(await TemuanAsync(kemudian)).Aturan);
        Assert.True((await dahulu.UrungkanAsync(DataUtama.Bagian, DataUtama.Bagian.Kode, DataUtama.Nik)).Berhasil);
        Assert.Empty(await TemuanAsync(kemudian));
    }

    private async Task<IReadOnlyList<Temuan>> TemuanAsync(Formulirnya f) =>
        [.. (await basis.PakaiAsync((PeriksaBorang p) => p.JalankanAsync(f.Id, CancellationToken.None))).Temuan.Select(t => t.Temuan).Where(t => t.Aturan is "V04c" or "V04d")];
}
