using Stateless;
using Stateless.Graph;

namespace EPupns.Core.Pendaftaran;

/// <summary>The life of a registration: Terdaftar → Disetujui | Ditolak (features.md R24, V2). Nothing leads out of the last two.</summary>
public static class MesinRegistrasi
{
    /// <summary>What can happen to a registration.</summary>
    public enum Pemicu
    {
        /// <summary>A verifier approves.</summary>
        Setujui,

        /// <summary>A verifier rejects.</summary>
        Tolak,
    }

    /// <summary>The machine of one registration; its state is the row's.</summary>
    public static StateMachine<KeadaanRegistrasi, Pemicu> Untuk(Registrasi registrasi) =>
        Susun(new StateMachine<KeadaanRegistrasi, Pemicu>(() => registrasi.Keadaan, k => registrasi.Keadaan = k));

    /// <summary>The diagram, from the machine.</summary>
    public static string Diagram() => MermaidGraph.Format(Susun(new StateMachine<KeadaanRegistrasi, Pemicu>(KeadaanRegistrasi.Terdaftar)).GetInfo());

    private static StateMachine<KeadaanRegistrasi, Pemicu> Susun(StateMachine<KeadaanRegistrasi, Pemicu> mesin)
    {
        mesin.Configure(KeadaanRegistrasi.Terdaftar)
            .Permit(Pemicu.Setujui, KeadaanRegistrasi.Disetujui)
            .Permit(Pemicu.Tolak, KeadaanRegistrasi.Ditolak);
        mesin.Configure(KeadaanRegistrasi.Disetujui);
        mesin.Configure(KeadaanRegistrasi.Ditolak);
        return mesin;
    }
}
