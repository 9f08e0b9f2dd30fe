namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>
/// The one place that says which accounts of staff somebody may see, and which they may change (keputusan 026): an instansi's admin those of their
/// instansi, and changes only roles below their own; the national admin all. Nobody changes their own.
/// </summary>
public static class CakupanAkun
{
    private static readonly IReadOnlyList<Peran> DiBawahAdminInstansi = [Peran.VerifikatorRegistrasi, Peran.VerifikatorSkpd, Peran.VerifikatorBkd, Peran.Helpdesk];

    /// <summary>Accounts that they may see.</summary>
    public static IQueryable<Petugas> Terapkan(IQueryable<Petugas> akun, Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatPetugas))
        {
            return akun.Where(_ => false);
        }

        var instansi = petugas.InstansiKode;
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => akun,
            Jangkauan.InstansiAtauNegara when instansi is null => akun,
            _ when instansi is null => akun.Where(_ => false),
            _ => akun.Where(p => p.InstansiKode == instansi),
        };
    }

    /// <summary>Roles that they may give.</summary>
    public static IReadOnlyList<Peran> PeranDapatDiberi(Petugas petugas) => petugas switch
    {
        { Aktif: false } => [],
        { Peran: Peran.AdminPusat } => Enum.GetValues<Peran>(),
        { Peran: Peran.AdminInstansi, InstansiKode: not null } => DiBawahAdminInstansi,
        _ => [],
    };

    /// <summary>True when they may give this role with this binding.</summary>
    public static bool BolehMemberi(Petugas petugas, Peran peran, Ikatan ikatan) =>
        PeranDapatDiberi(petugas).Contains(peran) && (petugas.Peran == Peran.AdminPusat || ikatan.InstansiKode == petugas.InstansiKode);

    /// <summary>True when they may change this account.</summary>
    public static bool BolehMengelola(Petugas petugas, Petugas sasaran) =>
        petugas.Id != sasaran.Id && BolehMemberi(petugas, sasaran.Peran, Ikatan.Dari(sasaran));
}
