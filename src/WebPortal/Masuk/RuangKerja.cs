using EPupns.Core.Akun.AkunPetugas;

namespace EPupns.WebPortal.Masuk;

/// <summary>Where a member of staff begins.</summary>
public static class RuangKerja
{
    /// <summary>The page of their work.</summary>
    public static string Untuk(Petugas petugas) => petugas.Peran.Boleh(Wewenang.PutuskanFormulir) ? "/verifikasi"
        : petugas.Peran == Peran.Helpdesk ? "/helpdesk"
        : "/registrasi";
}
