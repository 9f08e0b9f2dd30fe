using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pemulihan;

public sealed class BuktikanSandiSqliteTests(BasisSqlite basis) : BuktikanSandiTests(basis), IClassFixture<BasisSqlite>;

public sealed class BuktikanSandiPgTests(BasisPg basis) : BuktikanSandiTests(basis), IClassFixture<BasisPg>;

public abstract class BuktikanSandiTests(BasisData basis)
{
    [Fact]
    public async Task SandiSekarangBenar_Dibuktikan_IzinnyaMenggantiSandiDanJejaknyaBukanMasuk()
    {
        var r = await basis.SiapkanPemilikAsync();

        var izin = Assert.IsType<HasilPembuktian.Terbukti>(await BuktikanAsync(r, Pemilik.Sandi)).IzinId;
        var diganti = await basis.GantiAsync(izin, "hash-baru");

        Assert.True(diganti.Berhasil, diganti.Kesalahan?.Pesan);
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Nip == r.Nip).OrderBy(j => j.Id).Select(j => j.Tindakan).ToListAsync());
        Assert.Equal(["pns.sandi-dibuktikan", "pns.sandi-diganti"], jejak);
    }

    [Fact]
    public async Task SandiSalahBergantianDenganMasuk_LimaKali_KeduanyaTerkunci()
    {
        var r = await basis.SiapkanPemilikAsync();
        Assert.IsType<HasilMasuk.Salah>(await MasukAsync(r, "keliru"));
        Assert.Equal(new HasilPembuktian.Salah(3), await BuktikanAsync(r, "keliru"));
        Assert.IsType<HasilMasuk.Salah>(await MasukAsync(r, "keliru"));
        Assert.Equal(new HasilPembuktian.Salah(1), await BuktikanAsync(r, "keliru"));

        var kelima = await BuktikanAsync(r, "keliru");

        Assert.IsType<HasilPembuktian.Terkunci>(kelima);
        Assert.Equal(kelima, await BuktikanAsync(r, Pemilik.Sandi));
        Assert.IsType<HasilMasuk.Terkunci>(await MasukAsync(r, Pemilik.Sandi));
    }

    [Fact]
    public async Task SandiDigantiOrangLainDiAntaranya_IzinDipakai_Ditolak()
    {
        var r = await basis.SiapkanPemilikAsync();
        var izin = Assert.IsType<HasilPembuktian.Terbukti>(await BuktikanAsync(r, Pemilik.Sandi)).IzinId;
        await basis.GantiAsync(await basis.IzinAsync(r), "hash-orang-lain");

        var hasil = await basis.GantiAsync(izin, "hash-baru");

        Assert.Equal("pemulihan.izin-habis", hasil.Kesalahan?.Kode);
    }

    private Task<HasilPembuktian> BuktikanAsync(Registrasi r, string sandi) => basis.PakaiAsync(async (BuktikanSandi b) =>
        await b.PutuskanAsync(await b.CocokkanAsync(r.Nomor, sandi, CancellationToken.None), Guid.NewGuid(), Pemilik.Asal(), Pelaku.Pns(r.Nip, "uji"), CancellationToken.None));

    private Task<HasilMasuk> MasukAsync(Registrasi r, string sandi) => basis.PakaiAsync(async (MasukPns m) =>
        await m.PutuskanAsync(await m.CocokkanAsync(r.Nomor, sandi, CancellationToken.None), Pemilik.Asal(), Pelaku.Pns(r.Nip, "uji"), CancellationToken.None));
}
