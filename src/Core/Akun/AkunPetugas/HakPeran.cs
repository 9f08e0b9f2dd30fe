namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>How far a role reaches; where exactly follows from what the account is bound to.</summary>
public enum Jangkauan
{
    /// <summary>One unit of an instansi, or the whole of it.</summary>
    Unit,

    /// <summary>One instansi.</summary>
    Instansi,

    /// <summary>The instansi of a Kanreg, or the central ones.</summary>
    Wilayah,

    /// <summary>One instansi, or the country.</summary>
    InstansiAtauNegara,

    /// <summary>The country.</summary>
    Negara,
}

/// <summary>The one table that says which role may do what (features.md V1, X2; keputusan 026). Where it reaches is in the <c>Cakupan…</c> of each slice.</summary>
public static class HakPeran
{
    private static readonly IReadOnlyList<Peran> Semua = Enum.GetValues<Peran>();

    /// <summary>The roles that hold a right.</summary>
    public static IReadOnlyList<Peran> Pemegang(Wewenang wewenang) => wewenang switch
    {
        Wewenang.AkunSendiri or Wewenang.Pindai => Semua,
        Wewenang.LihatRegistrasi => [Peran.VerifikatorRegistrasi, Peran.VerifikatorBkd, Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.PutuskanRegistrasi => [Peran.VerifikatorRegistrasi, Peran.AdminPusat],
        Wewenang.LihatPemulihan => [Peran.VerifikatorRegistrasi, Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.PutuskanPemulihan => [Peran.VerifikatorRegistrasi, Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.LihatFormulir => [Peran.VerifikatorSkpd, Peran.VerifikatorBkd, Peran.VerifikatorBkn, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.PutuskanFormulir => [Peran.VerifikatorSkpd, Peran.VerifikatorBkd, Peran.VerifikatorBkn],
        Wewenang.TurunkanStatus => [Peran.VerifikatorRegistrasi, Peran.VerifikatorSkpd, Peran.VerifikatorBkd, Peran.VerifikatorBkn, Peran.AdminPusat],
        Wewenang.LihatBerkas => [Peran.VerifikatorRegistrasi, Peran.VerifikatorSkpd, Peran.VerifikatorBkd, Peran.VerifikatorBkn, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.LihatLaporan => [Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.TanganiLaporan => [Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.LihatInstansi => [Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.AturInstansi => [Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.LihatPetugas => [Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.KelolaPetugas => [Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.LihatJejak => [Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.LihatDasbor => [Peran.VerifikatorRegistrasi, Peran.VerifikatorBkd, Peran.VerifikatorBkn, Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.NyatakanBelumIkut => [Peran.VerifikatorRegistrasi, Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.Ekspor => [Peran.VerifikatorBkd, Peran.VerifikatorBkn, Peran.Helpdesk, Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.LihatSiaran => [Peran.AdminInstansi, Peran.AdminPusat, Peran.Auditor],
        Wewenang.KirimSiaran => [Peran.AdminInstansi, Peran.AdminPusat],
        Wewenang.AturKampanye => [Peran.AdminPusat],
        Wewenang.KelolaLaman or Wewenang.HapusData => [Peran.AdminPusat],
        _ => throw new ArgumentOutOfRangeException(nameof(wewenang), wewenang, "Wewenang tidak dikenal."),
    };

    /// <summary>True when the role holds the right.</summary>
    public static bool Boleh(this Peran peran, Wewenang wewenang) => Pemegang(wewenang).Contains(peran);

    /// <summary>How far a role reaches.</summary>
    public static Jangkauan Jangkauan(this Peran peran) => peran switch
    {
        Peran.VerifikatorRegistrasi or Peran.VerifikatorSkpd => AkunPetugas.Jangkauan.Unit,
        Peran.VerifikatorBkd or Peran.AdminInstansi => AkunPetugas.Jangkauan.Instansi,
        Peran.VerifikatorBkn => AkunPetugas.Jangkauan.Wilayah,
        Peran.Helpdesk or Peran.Auditor => AkunPetugas.Jangkauan.InstansiAtauNegara,
        Peran.AdminPusat => AkunPetugas.Jangkauan.Negara,
        _ => throw new ArgumentOutOfRangeException(nameof(peran), peran, "Peran tidak dikenal."),
    };
}
