using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Tests.Pengisian.Hidup;

public sealed class CakupanFormulirSqliteTests(BasisSqlite basis) : CakupanFormulirTests(basis), IClassFixture<BasisSqlite>;

public sealed class CakupanFormulirPgTests(BasisPg basis) : CakupanFormulirTests(basis), IClassFixture<BasisPg>;

/// <summary>Who sees which forms, and who takes which down, on both databases.</summary>
public abstract class CakupanFormulirTests(BasisData basis)
{
    private const string UnitA = "D1";

    // Two units of one instansi, another instansi of the same Kanreg, a central agency.
    [Theory]
    [InlineData(Peran.VerifikatorSkpd, true, true, null, "a")]
    [InlineData(Peran.VerifikatorSkpd, true, false, null, "ab")]
    [InlineData(Peran.VerifikatorBkd, true, false, null, "ab")]
    [InlineData(Peran.VerifikatorBkn, false, false, 3, "abc")]
    [InlineData(Peran.VerifikatorBkn, false, false, 0, "d")]
    [InlineData(Peran.AdminInstansi, true, false, null, "ab")]
    [InlineData(Peran.AdminPusat, false, false, null, "abcd")]
    [InlineData(Peran.Auditor, true, false, null, "ab")]
    [InlineData(Peran.Auditor, false, false, null, "abcd")]
    [InlineData(Peran.VerifikatorRegistrasi, true, false, null, "")]
    [InlineData(Peran.Helpdesk, true, false, null, "")]
    [InlineData(Peran.VerifikatorSkpd, false, false, null, "")]
    [InlineData(Peran.VerifikatorBkd, false, false, null, "")]
    [InlineData(Peran.VerifikatorBkn, false, false, null, "")]
    public async Task FormulirDiEmpatTempat_Dibaca_HanyaYangDijangkau(Peran peran, bool terikat, bool unit, int? kanreg, string terlihat)
    {
        var (instansi, lain, pusat) = (Latar.InstansiBaru(), Latar.InstansiBaru(), Latar.InstansiBaru());
        var nama = new Dictionary<Guid, char>
        {
            [await TanamAsync(instansi, UnitA, 3)] = 'a', [await TanamAsync(instansi, "D2", 3)] = 'b', [await TanamAsync(lain, UnitA, 3)] = 'c', [await TanamAsync(pusat, "D3", 0)] = 'd',
        };
        var petugas = Latar.Verifikator(instansi, p => p.Ikat(peran, new Ikatan(terikat ? instansi : null, unit ? UnitA : null, kanreg)));

        var dibaca = await basis.BacaAsync(db => CakupanFormulir.Terapkan(db.Set<FormulirPns>(), petugas).Where(f => nama.Keys.Contains(f.RegistrasiId)).Select(f => f.RegistrasiId).ToListAsync());
        petugas.Aktif = false;
        var ditutup = await basis.BacaAsync(db => CakupanFormulir.Terapkan(db.Set<FormulirPns>(), petugas).AnyAsync());

        Assert.Equal(terlihat, string.Concat(dibaca.Select(id => nama[id]).Order()));
        Assert.False(ditutup);
    }

    [Theory]
    [InlineData(Peran.VerifikatorSkpd, UnitA, null, "turun.terbuka")]
    [InlineData(Peran.VerifikatorSkpd, "D2", null, "turun.bukan_wewenang")]
    [InlineData(Peran.VerifikatorBkd, null, null, "turun.terbuka")]
    [InlineData(Peran.VerifikatorBkn, null, 3, "turun.terbuka")]
    [InlineData(Peran.VerifikatorBkn, null, 0, "turun.bukan_wewenang")]
    [InlineData(Peran.VerifikatorRegistrasi, null, null, "turun.terbuka")]
    [InlineData(Peran.AdminInstansi, null, null, "turun.bukan_wewenang")]
    [InlineData(Peran.Auditor, null, null, "turun.bukan_wewenang")]
    public async Task FormulirTerbuka_DiturunkanPeranIni_HanyaYangBerwenangTahuKeadaannya(Peran peran, string? unit, int? kanreg, string salah)
    {
        var instansi = Latar.InstansiBaru();
        var id = await TanamAsync(instansi, UnitA, 3);
        var nomor = await basis.BacaAsync(db => db.Set<Registrasi>().Where(r => r.Id == id).Select(r => r.Nomor).SingleAsync());
        var petugas = Latar.Verifikator(instansi, p => p.Ikat(peran, new Ikatan(kanreg is null ? instansi : null, unit, kanreg)));

        var hasil = await basis.PakaiAsync((TurunStatus t) => t.JalankanAsync(nomor, "Salah unit.", petugas, CancellationToken.None));

        Assert.Equal(salah, hasil.Kesalahan?.Kode);
    }

    private async Task<Guid> TanamAsync(string instansi, string unit, int kanreg)
    {
        var registrasi = await basis.SiapkanRegistrasiAsync(r => r.InstansiKode = instansi);
        await basis.TambahAsync(new FormulirPns { RegistrasiId = registrasi.Id, Nip = registrasi.Nip, InstansiKode = instansi, UnitL1 = unit, Kanreg = kanreg });
        return registrasi.Id;
    }
}
