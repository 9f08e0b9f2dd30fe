using Stateless;
using Stateless.Graph;

namespace EPupns.Core.Pemulihan.Permintaan;

/// <summary>The life of a request: two approvals, a day to object, the link. An objection ends it at any time before the link was used.</summary>
public static class MesinPermintaan
{
    /// <summary>What can happen to a request.</summary>
    public enum Pemicu
    {
        /// <summary>An officer approves.</summary>
        Setujui,

        /// <summary>An officer rejects.</summary>
        Tolak,

        /// <summary>The owner objects.</summary>
        Sanggah,

        /// <summary>The time to object is over.</summary>
        Selesaikan,
    }

    /// <summary>The machine of one request; its state is the row's.</summary>
    public static StateMachine<KeadaanPermintaan, Pemicu> Untuk(PermintaanPemulihan permintaan) =>
        Susun(new StateMachine<KeadaanPermintaan, Pemicu>(() => permintaan.Keadaan, k => permintaan.Keadaan = k));

    /// <summary>The diagram, from the machine.</summary>
    public static string Diagram() =>
        MermaidGraph.Format(Susun(new StateMachine<KeadaanPermintaan, Pemicu>(KeadaanPermintaan.MenungguKeputusan)).GetInfo());

    private static StateMachine<KeadaanPermintaan, Pemicu> Susun(StateMachine<KeadaanPermintaan, Pemicu> mesin)
    {
        mesin.Configure(KeadaanPermintaan.MenungguKeputusan)
            .Permit(Pemicu.Setujui, KeadaanPermintaan.DisetujuiSatu)
            .Permit(Pemicu.Tolak, KeadaanPermintaan.Ditolak)
            .Permit(Pemicu.Sanggah, KeadaanPermintaan.Disanggah);
        mesin.Configure(KeadaanPermintaan.DisetujuiSatu)
            .Permit(Pemicu.Setujui, KeadaanPermintaan.MasaSanggah)
            .Permit(Pemicu.Tolak, KeadaanPermintaan.Ditolak)
            .Permit(Pemicu.Sanggah, KeadaanPermintaan.Disanggah);
        mesin.Configure(KeadaanPermintaan.MasaSanggah)
            .Permit(Pemicu.Selesaikan, KeadaanPermintaan.Selesai)
            .Permit(Pemicu.Tolak, KeadaanPermintaan.Ditolak)
            .Permit(Pemicu.Sanggah, KeadaanPermintaan.Disanggah);
        mesin.Configure(KeadaanPermintaan.Selesai)
            .Permit(Pemicu.Sanggah, KeadaanPermintaan.Disanggah);
        mesin.Configure(KeadaanPermintaan.Disanggah);
        mesin.Configure(KeadaanPermintaan.Ditolak);
        return mesin;
    }
}
