using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Pendaftaran;

namespace EPupns.WebPortal.Rangka;

/// <summary>Words that pages use for what the program stores as a number.</summary>
public static class Sebutan
{
    /// <summary>A role.</summary>
    public static string Nama(this Peran peran) => peran switch
    {
        Peran.VerifikatorRegistrasi => "verifikator registrasi",
        Peran.AdminInstansi => "admin instansi",
        Peran.AdminPusat => "admin pusat",
        Peran.VerifikatorSkpd => "verifikator SKPD",
        Peran.VerifikatorBkd => "verifikator BKD/Biro Kepegawaian",
        Peran.VerifikatorBkn => "verifikator BKN",
        Peran.Helpdesk => "helpdesk",
        Peran.Auditor => "auditor",
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, "Peran tidak dikenal."),
    };

    /// <summary>The same at the beginning of a line.</summary>
    public static string Judul(this Peran peran) => char.ToUpperInvariant(peran.Nama()[0]) + peran.Nama()[1..];

    /// <summary>A state of a registration.</summary>
    public static string Nama(this KeadaanRegistrasi keadaan) => keadaan switch
    {
        KeadaanRegistrasi.Terdaftar => "Menunggu",
        KeadaanRegistrasi.Disetujui => "Disetujui",
        KeadaanRegistrasi.Ditolak => "Ditolak",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, "Keadaan tidak dikenal."),
    };

    /// <summary>The stylesheet's class of a state.</summary>
    public static string Kelas(this KeadaanRegistrasi keadaan) => keadaan switch
    {
        KeadaanRegistrasi.Terdaftar => "menunggu",
        KeadaanRegistrasi.Disetujui => "disetujui",
        _ => "ditolak",
    };
}
