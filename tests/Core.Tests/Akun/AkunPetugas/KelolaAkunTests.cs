using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Akun.AkunPetugas;

public sealed class KelolaAkunSqliteTests(BasisSqlite basis) : KelolaAkunTests(basis), IClassFixture<BasisSqlite>;

public sealed class KelolaAkunPgTests(BasisPg basis) : KelolaAkunTests(basis), IClassFixture<BasisPg>;

/// <summary>Admins and the accounts of others, on both databases.</summary>
public abstract class KelolaAkunTests(BasisData basis)
{
    [Fact]
    public async Task DuaAdminPusat_SalingMenonaktifkanBersamaan_SelaluAdaYangTinggal()
    {
        for (var i = 0; i < 5; i++)
        {
            var (satu, dua) = (await BuatAsync(Peran.AdminPusat, new Ikatan()), await BuatAsync(Peran.AdminPusat, new Ikatan()));

            var hasil = await Task.WhenAll(
                Task.Run(() => basis.PakaiAsync((AturAktif a) => a.JalankanAsync(dua.Id, false, satu, default))),
                Task.Run(() => basis.PakaiAsync((AturAktif a) => a.JalankanAsync(satu.Id, false, dua, default))));

            Assert.Single(hasil, h => h.Berhasil);
            Assert.Equal(1, await basis.BacaAsync(db => db.Set<Petugas>().CountAsync(p => p.Aktif && (p.Id == satu.Id || p.Id == dua.Id))));
        }
    }

    [Theory]
    [InlineData(Peran.AdminPusat, Peran.AdminPusat, true)]
    [InlineData(Peran.AdminPusat, Peran.AdminInstansi, true)]
    [InlineData(Peran.AdminInstansi, Peran.VerifikatorBkd, true)]
    [InlineData(Peran.AdminInstansi, Peran.Helpdesk, true)]
    [InlineData(Peran.AdminInstansi, Peran.AdminInstansi, false)]
    [InlineData(Peran.AdminInstansi, Peran.Auditor, false)]
    [InlineData(Peran.Auditor, Peran.Helpdesk, false)]
    [InlineData(Peran.VerifikatorBkd, Peran.VerifikatorSkpd, false)]
    public async Task AkunOrangLain_Dinonaktifkan_HanyaOlehYangDiAtasnya(Peran oleh, Peran sasaran, bool boleh)
    {
        var instansi = (await basis.SiapkanPnsAsync()).InstansiKode;
        Ikatan Milik(Peran peran) => peran == Peran.AdminPusat ? new Ikatan() : new Ikatan(instansi);
        var (admin, orang) = (await BuatAsync(oleh, Milik(oleh)), await BuatAsync(sasaran, Milik(sasaran)));

        var hasil = await basis.PakaiAsync((AturAktif a) => a.JalankanAsync(orang.Id, false, admin, default));

        Assert.Equal(boleh, hasil.Berhasil);
    }

    [Fact]
    public async Task AkunInstansiLain_Diubah_SepertiTidakAda()
    {
        var (satu, dua) = ((await basis.SiapkanPnsAsync()).InstansiKode, (await basis.SiapkanPnsAsync()).InstansiKode);
        var (admin, orang) = (await BuatAsync(Peran.AdminInstansi, new Ikatan(satu)), await BuatAsync(Peran.VerifikatorBkd, new Ikatan(dua)));

        var hasil = await basis.PakaiAsync((UbahHak u) => u.JalankanAsync(orang.Id, Peran.VerifikatorRegistrasi, new Ikatan(satu), admin, default));

        Assert.Equal("akun.tidak-ada", hasil.Kesalahan?.Kode);
    }

    [Fact]
    public async Task AdminInstansi_MenaikkanBawahan_Ditolak()
    {
        var instansi = (await basis.SiapkanPnsAsync()).InstansiKode;
        var (admin, orang) = (await BuatAsync(Peran.AdminInstansi, new Ikatan(instansi)), await BuatAsync(Peran.VerifikatorBkd, new Ikatan(instansi)));

        var naik = await basis.PakaiAsync((UbahHak u) => u.JalankanAsync(orang.Id, Peran.AdminPusat, new Ikatan(), admin, default));
        var sendiri = await basis.PakaiAsync((UbahHak u) => u.JalankanAsync(admin.Id, Peran.AdminPusat, new Ikatan(), admin, default));

        Assert.Equal(("akun.bukan-wewenang", "akun.sendiri"), (naik.Kesalahan?.Kode, sendiri.Kesalahan?.Kode));
    }

    private async Task<Petugas> BuatAsync(Peran peran, Ikatan ikatan)
    {
        var petugas = new Petugas { NamaPengguna = $"k{Guid.NewGuid():N}", Nama = "Petugas Uji", SandiHash = "hash" };
        petugas.Ikat(peran, ikatan);
        await basis.TambahAsync(petugas);
        return petugas;
    }
}
