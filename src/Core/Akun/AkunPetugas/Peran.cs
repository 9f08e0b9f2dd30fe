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
}

/// <summary>What a role asks of those who hold it.</summary>
public static class SyaratPeran
{
    /// <summary>True for roles above the first level: their login also asks for a code of an authenticator app.</summary>
    public static bool PerluDuaLangkah(this Peran peran) => peran is not Peran.VerifikatorRegistrasi;
}
