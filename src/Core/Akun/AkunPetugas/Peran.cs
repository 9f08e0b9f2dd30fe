namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>Staff roles (features.md V1, C1). The numbers are stored: never reuse one.</summary>
public enum Peran
{
    /// <summary>Approves registrations of an instansi or unit.</summary>
    VerifikatorRegistrasi = 1,

    /// <summary>Opens and closes an instansi, manages its staff.</summary>
    AdminInstansi = 2,

    /// <summary>Everything, everywhere.</summary>
    AdminPusat = 3,

    /// <summary>Level 1: verifies the forms of a unit (SKPD) or of a whole instansi.</summary>
    VerifikatorSkpd = 4,

    /// <summary>Level 2: verifies the forms of an instansi for BKD or its Biro Kepegawaian.</summary>
    VerifikatorBkd = 5,

    /// <summary>Level 3: verifies for BKN, in the region of a Kanreg, or for central agencies at BKN Pusat.</summary>
    VerifikatorBkn = 6,

    /// <summary>Answers tickets of an instansi, or of BKN Pusat.</summary>
    Helpdesk = 7,

    /// <summary>Reads everything of an instansi or of the country, changes nothing.</summary>
    Auditor = 8,
}

/// <summary>What a role asks of those who hold it.</summary>
public static class SyaratPeran
{
    /// <summary>True for roles above the first level: their login also asks for a code of an authenticator app.</summary>
    public static bool PerluDuaLangkah(this Peran peran) => peran is not (Peran.VerifikatorRegistrasi or Peran.VerifikatorSkpd or Peran.Helpdesk);
}
