using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pemulihan.Permintaan;

public sealed class PutuskanPemulihanSqliteTests(BasisSqlite basis) : PutuskanPemulihanTests(basis), IClassFixture<BasisSqlite>;

public sealed class PutuskanPemulihanPgTests(BasisPg basis) : PutuskanPemulihanTests(basis), IClassFixture<BasisPg>;

public abstract class PutuskanPemulihanTests(BasisData basis)
{
    [Fact]
    public async Task PetugasSama_MenyetujuiDuaKali_Ditolak()
    {
        var r = await basis.SiapkanPemilikAsync();
        var (permintaan, petugas) = (await basis.AjukanAsync(r), Latar.Verifikator(r.InstansiKode));

        var pertama = await basis.SetujuiAsync(permintaan, petugas);
        var kedua = await basis.SetujuiAsync(permintaan, petugas);

        Assert.True(pertama.Berhasil);
        Assert.Equal("permintaan.petugas-sama", kedua.Kesalahan?.Kode);
        Assert.Equal(KeadaanPermintaan.DisetujuiSatu, (await basis.KiniAsync(permintaan)).Keadaan);
        Assert.Equal(1, await basis.BacaAsync(db => db.Set<BarisJejak>().CountAsync(j => j.Tindakan == "pemulihan.disetujui" && j.Nip == r.Nip)));
    }

    [Fact]
    public async Task PetugasInstansiLainAtauUnitLainAtauNonaktif_Memutuskan_SepertiTidakAda()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);
        Petugas[] diLuar =
        [
            Latar.Verifikator(Latar.InstansiBaru()), Latar.Verifikator(r.InstansiKode, p => p.Unit = "Unit Lain"), Latar.Verifikator(r.InstansiKode, p => p.Aktif = false),
            Latar.Verifikator(r.InstansiKode, p => (p.Peran, p.InstansiKode) = (Peran.AdminInstansi, null)),
        ];
        await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode));

        foreach (var petugas in diLuar)
        {
            Assert.Equal("permintaan.tidak-ada", (await basis.SetujuiAsync(permintaan, petugas)).Kesalahan?.Kode);
            Assert.Equal("permintaan.tidak-ada", (await basis.TolakAsync(permintaan, petugas)).Kesalahan?.Kode);
        }

        Assert.Equal(KeadaanPermintaan.DisetujuiSatu, (await basis.KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task VerifikatorLaluAdminInstansi_Menyetujui_MasaSanggahSehari()
    {
        var r = await basis.SiapkanPemilikAsync();
        var permintaan = await basis.AjukanAsync(r);

        await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode));
        var hasil = await basis.SetujuiAsync(permintaan, Latar.Verifikator(r.InstansiKode, p => p.Peran = Peran.AdminInstansi));

        Assert.True(hasil.Berhasil);
        var kini = await basis.KiniAsync(permintaan);
        Assert.Equal(KeadaanPermintaan.MasaSanggah, kini.Keadaan);
        Assert.Equal(basis.Jam.GetUtcNow() + TimeSpan.FromHours(24), kini.SanggahSampai);
    }

    [Fact]
    public async Task DelapanKaliPetugasSamaBersamaan_SatuPersetujuanSaja()
    {
        var r = await basis.SiapkanPemilikAsync();
        var (permintaan, petugas) = (await basis.AjukanAsync(r), Latar.Verifikator(r.InstansiKode));

        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => basis.SetujuiAsync(permintaan, petugas))));

        Assert.Single(hasil, h => h.Berhasil);
        Assert.Equal(KeadaanPermintaan.DisetujuiSatu, (await basis.KiniAsync(permintaan)).Keadaan);
    }

    [Fact]
    public async Task NipBelumTerdaftar_Disetujui_DitolakDenganSebabnya()
    {
        var pns = await basis.SiapkanPnsAsync();
        var r = DataUji.BuatRegistrasi(x => (x.Nip, x.InstansiKode) = (pns.Nip, pns.InstansiKode));
        var permintaan = await basis.AjukanAsync(r);

        var hasil = await basis.SetujuiAsync(permintaan, Latar.Verifikator(pns.InstansiKode));

        Assert.Equal("permintaan.belum-terdaftar", hasil.Kesalahan?.Kode);
        Assert.True((await basis.TolakAsync(permintaan, Latar.Verifikator(pns.InstansiKode))).Berhasil);
    }
}
