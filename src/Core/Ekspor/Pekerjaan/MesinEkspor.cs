using Stateless;
using Stateless.Graph;

namespace EPupns.Core.Ekspor;

/// <summary>The life of an export: asked for, written, there for some days, gone.</summary>
public static class MesinEkspor
{
    /// <summary>What can happen to an export.</summary>
    public enum Pemicu
    {
        /// <summary>A worker takes it.</summary>
        Mulai,

        /// <summary>The worker could not go on, or is gone: from the beginning.</summary>
        Ulangi,

        /// <summary>Every row is written.</summary>
        Selesaikan,

        /// <summary>It cannot be written.</summary>
        Gagalkan,

        /// <summary>Whoever asked for it no longer wants it.</summary>
        Batalkan,

        /// <summary>Its time is over.</summary>
        Habis,
    }

    /// <summary>The machine of one export; its state is the row's.</summary>
    public static StateMachine<KeadaanEkspor, Pemicu> Untuk(PekerjaanEkspor ekspor) =>
        Susun(new StateMachine<KeadaanEkspor, Pemicu>(() => ekspor.Keadaan, ekspor.Pindah));

    /// <summary>The diagram, from the machine.</summary>
    public static string Diagram() => MermaidGraph.Format(Susun(new StateMachine<KeadaanEkspor, Pemicu>(KeadaanEkspor.Antre)).GetInfo());

    private static StateMachine<KeadaanEkspor, Pemicu> Susun(StateMachine<KeadaanEkspor, Pemicu> mesin)
    {
        mesin.Configure(KeadaanEkspor.Antre)
            .Permit(Pemicu.Mulai, KeadaanEkspor.Jalan)
            .Permit(Pemicu.Batalkan, KeadaanEkspor.Dibatalkan);
        mesin.Configure(KeadaanEkspor.Jalan)
            .Permit(Pemicu.Ulangi, KeadaanEkspor.Antre)
            .Permit(Pemicu.Selesaikan, KeadaanEkspor.Selesai)
            .Permit(Pemicu.Gagalkan, KeadaanEkspor.Gagal)
            .Permit(Pemicu.Batalkan, KeadaanEkspor.Dibatalkan);
        mesin.Configure(KeadaanEkspor.Selesai)
            .Permit(Pemicu.Habis, KeadaanEkspor.Kedaluwarsa);
        mesin.Configure(KeadaanEkspor.Gagal);
        mesin.Configure(KeadaanEkspor.Dibatalkan);
        mesin.Configure(KeadaanEkspor.Kedaluwarsa);
        return mesin;
    }
}
