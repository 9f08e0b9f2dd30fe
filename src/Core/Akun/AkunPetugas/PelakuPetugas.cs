using EPupns.Core.Dasar;

namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>A member of staff as the audit names them.</summary>
public static class PelakuPetugas
{
    /// <summary>The actor for what they do.</summary>
    /// <param name="petugas">Who.</param>
    /// <param name="kanal">Where from, e.g. <c>portal</c>.</param>
    public static Pelaku Dari(Petugas petugas, string kanal) =>
        new(JenisPelaku.Petugas, petugas.Id.ToString(), Sebutan(petugas.Peran), kanal);

    /// <summary>A role as it stands in the audit and on the command line.</summary>
    public static string Sebutan(Peran peran) => peran switch
    {
        Peran.VerifikatorRegistrasi => "verifikator-registrasi",
        Peran.AdminInstansi => "admin-instansi",
        Peran.AdminPusat => "admin-pusat",
        Peran.VerifikatorSkpd => "verifikator-skpd",
        Peran.VerifikatorBkd => "verifikator-bkd",
        Peran.VerifikatorBkn => "verifikator-bkn",
        Peran.Helpdesk => "helpdesk",
        Peran.Auditor => "auditor",
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, "Peran tidak dikenal."),
    };

    /// <summary>What an account may do, as the audit keeps it before and after a change.</summary>
    internal static object UntukJejak(this Petugas petugas) =>
        new { petugas.Nama, Peran = Sebutan(petugas.Peran), petugas.InstansiKode, petugas.Unit, petugas.Kanreg, petugas.Aktif };

    /// <summary>The role that a word of the command line means; null when there is none.</summary>
    public static Peran? CariPeran(string sebutan) =>
        Enum.GetValues<Peran>().Where(p => Sebutan(p) == sebutan).Select(p => (Peran?)p).SingleOrDefault();
}
