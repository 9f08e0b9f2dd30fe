using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Tests.Akun.AkunPetugas;

public sealed class IkatanTests
{
    [Theory]
    [InlineData(Peran.VerifikatorRegistrasi, "6112", null, null, null)]
    [InlineData(Peran.VerifikatorRegistrasi, "6112", "Puskesmas", null, null)]
    [InlineData(Peran.VerifikatorRegistrasi, null, null, null, "petugas.instansi")]
    [InlineData(Peran.VerifikatorRegistrasi, "6112", null, 3, "petugas.kanreg")]
    [InlineData(Peran.VerifikatorSkpd, "6112", "D6112-2", null, null)]
    [InlineData(Peran.VerifikatorSkpd, null, "D6112-2", null, "petugas.instansi")]
    [InlineData(Peran.VerifikatorBkd, "6112", null, null, null)]
    [InlineData(Peran.VerifikatorBkd, "6112", "Puskesmas", null, "petugas.unit")]
    [InlineData(Peran.VerifikatorBkd, null, null, null, "petugas.instansi")]
    [InlineData(Peran.VerifikatorBkn, null, null, 3, null)]
    [InlineData(Peran.VerifikatorBkn, null, null, 0, null)]
    [InlineData(Peran.VerifikatorBkn, null, null, null, "petugas.kanreg")]
    [InlineData(Peran.VerifikatorBkn, null, null, 15, "petugas.kanreg")]
    [InlineData(Peran.VerifikatorBkn, "6112", null, 3, "petugas.instansi")]
    [InlineData(Peran.VerifikatorBkn, null, "Puskesmas", 3, "petugas.unit")]
    [InlineData(Peran.Helpdesk, null, null, null, null)]
    [InlineData(Peran.Helpdesk, "6112", null, null, null)]
    [InlineData(Peran.Helpdesk, "6112", "Puskesmas", null, "petugas.unit")]
    [InlineData(Peran.AdminInstansi, "6112", null, null, null)]
    [InlineData(Peran.AdminInstansi, null, null, null, "petugas.instansi")]
    [InlineData(Peran.AdminPusat, null, null, null, null)]
    [InlineData(Peran.AdminPusat, "6112", null, null, "petugas.instansi")]
    [InlineData(Peran.AdminPusat, null, null, 0, "petugas.kanreg")]
    [InlineData(Peran.Auditor, null, null, null, null)]
    [InlineData(Peran.Auditor, "6112", null, null, null)]
    [InlineData(Peran.Auditor, null, "Puskesmas", null, "petugas.unit")]
    public void PeranDanIkatan_Diperiksa_HanyaYangPantas(Peran peran, string? instansi, string? unit, int? kanreg, string? salah) =>
        Assert.Equal(salah, new Ikatan(instansi, unit, kanreg).Periksa(peran)?.Kode);
}
