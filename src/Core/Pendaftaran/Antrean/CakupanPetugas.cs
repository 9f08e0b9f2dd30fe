using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.Core.Pendaftaran.Antrean;

/// <summary>
/// The one place that says which registrations a member of staff may see and decide (features.md V1, V2; keputusan 026). Every query of
/// the portal and every decision goes through it, so that somebody else's registration looks like one that does not exist. The levels of
/// SKPD and BKN do not work on registrations: they see forms (<c>CakupanFormulir</c>).
/// </summary>
public static class CakupanPetugas
{
    /// <summary>What they may see: the whole country, their instansi, or their unit of it.</summary>
    public static IQueryable<Registrasi> Terapkan(IQueryable<Registrasi> registrasi, Petugas petugas)
    {
        if (!petugas.Aktif || !petugas.Peran.Boleh(Wewenang.LihatRegistrasi))
        {
            return registrasi.Where(_ => false);
        }

        // A role that should be bound but is not sees nothing rather than everything.
        var (instansi, unit) = (petugas.InstansiKode, petugas.Unit);
        return petugas.Peran.Jangkauan() switch
        {
            Jangkauan.Negara => registrasi,
            Jangkauan.InstansiAtauNegara when instansi is null => registrasi,
            _ when instansi is null => registrasi.Where(_ => false),
            _ => registrasi.Where(r => r.InstansiKode == instansi && (unit == null || r.UnitKerja == unit)),
        };
    }

    /// <summary>What they may approve or reject.</summary>
    public static IQueryable<Registrasi> TerapkanKeputusan(IQueryable<Registrasi> registrasi, Petugas petugas) =>
        BolehMemutuskan(petugas.Peran) ? Terapkan(registrasi, petugas) : registrasi.Where(_ => false);

    /// <summary>True for the roles that approve and reject. An instansi's admin sees the list but does not decide.</summary>
    public static bool BolehMemutuskan(Peran peran) => peran.Boleh(Wewenang.PutuskanRegistrasi);
}
