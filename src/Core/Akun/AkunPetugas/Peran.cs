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
