namespace EPupns.Core.Dasar;

/// <summary>Who acts. Every change takes one and writes it to the audit row.</summary>
/// <param name="Jenis">Kind of actor.</param>
/// <param name="Id">NIP, staff id, or the name of the program part. Never a secret.</param>
/// <param name="Sebagai">Role in which the actor acts, e.g. <c>verifikator-registrasi</c>.</param>
/// <param name="Kanal">Where from: telegram, directline, terminal, portal, perintah.</param>
public sealed record Pelaku(JenisPelaku Jenis, string Id, string Sebagai, string Kanal)
{
    /// <summary>The program itself, e.g. a worker or an operator's command.</summary>
    public static Pelaku Sistem(string bagian) => new(JenisPelaku.Sistem, bagian, "sistem", "perintah");

    /// <summary>A civil servant acting on their own record.</summary>
    public static Pelaku Pns(string nip, string kanal) => new(JenisPelaku.Pns, nip, "pns", kanal);
}

/// <summary>Kinds of actor.</summary>
public enum JenisPelaku
{
    /// <summary>The program.</summary>
    Sistem = 0,

    /// <summary>A civil servant.</summary>
    Pns = 1,

    /// <summary>A member of staff.</summary>
    Petugas = 2,
}
