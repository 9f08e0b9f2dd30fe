namespace EPupns.Core.Pendaftaran;

/// <summary>States of a registration. The numbers are stored: never reuse one.</summary>
public enum KeadaanRegistrasi
{
    /// <summary>Registered; waits for the instansi.</summary>
    Terdaftar = 1,

    /// <summary>Approved; the person may log in.</summary>
    Disetujui = 2,

    /// <summary>Rejected; the row is removed in the same transaction.</summary>
    Ditolak = 3,
}
