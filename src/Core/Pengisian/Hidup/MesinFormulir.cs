using Stateless;
using Stateless.Graph;

namespace EPupns.Core.Pengisian;

/// <summary>
/// The life of a form (features.md V3, V7, X4): filled in, sent, SKPD, BKD, BKN, done. A level may give it back; the person may ask for it
/// back while it is with SKPD or BKD, and from there a verifier may take it down, asked or unasked. Past BKD nobody can.
/// </summary>
public static class MesinFormulir
{
    /// <summary>What can happen to a form.</summary>
    public enum Pemicu
    {
        /// <summary>The person sends it.</summary>
        Kirim,

        /// <summary>SKPD is done with it.</summary>
        LoloskanSkpd,

        /// <summary>BKD is done with it.</summary>
        LoloskanBkd,

        /// <summary>BKN is done with it.</summary>
        LoloskanBkn,

        /// <summary>A level gives it back to be put right.</summary>
        Kembalikan,

        /// <summary>The person asks for it back.</summary>
        MintaTurun,

        /// <summary>The person no longer wants it back.</summary>
        TarikTurun,

        /// <summary>A verifier says no to that.</summary>
        TolakTurun,

        /// <summary>A verifier cancels the sending, so that the person can fill it in again.</summary>
        TurunStatus,
    }

    /// <summary>The machine of one form; its state is the row's.</summary>
    public static StateMachine<KeadaanFormulir, Pemicu> Untuk(FormulirPns formulir) =>
        Susun(new StateMachine<KeadaanFormulir, Pemicu>(() => formulir.Keadaan, formulir.Pindah));

    /// <summary>The diagram, from the machine.</summary>
    public static string Diagram() => MermaidGraph.Format(Susun(new StateMachine<KeadaanFormulir, Pemicu>(KeadaanFormulir.Isi)).GetInfo());

    private static StateMachine<KeadaanFormulir, Pemicu> Susun(StateMachine<KeadaanFormulir, Pemicu> mesin)
    {
        mesin.Configure(KeadaanFormulir.Isi)
            .Permit(Pemicu.Kirim, KeadaanFormulir.Terkirim);
        mesin.Configure(KeadaanFormulir.Terkirim)
            .Permit(Pemicu.LoloskanSkpd, KeadaanFormulir.DiBkd)
            .Permit(Pemicu.Kembalikan, KeadaanFormulir.Dikembalikan)
            .Permit(Pemicu.MintaTurun, KeadaanFormulir.TurunDimintaDiSkpd)
            .Permit(Pemicu.TurunStatus, KeadaanFormulir.Isi);
        mesin.Configure(KeadaanFormulir.DiBkd)
            .Permit(Pemicu.LoloskanBkd, KeadaanFormulir.DiBkn)
            .Permit(Pemicu.Kembalikan, KeadaanFormulir.Dikembalikan)
            .Permit(Pemicu.MintaTurun, KeadaanFormulir.TurunDimintaDiBkd)
            .Permit(Pemicu.TurunStatus, KeadaanFormulir.Isi);
        mesin.Configure(KeadaanFormulir.DiBkn)
            .Permit(Pemicu.LoloskanBkn, KeadaanFormulir.Selesai)
            .Permit(Pemicu.Kembalikan, KeadaanFormulir.Dikembalikan);
        mesin.Configure(KeadaanFormulir.Selesai);
        mesin.Configure(KeadaanFormulir.Dikembalikan)
            .Permit(Pemicu.Kirim, KeadaanFormulir.Terkirim)
            .Permit(Pemicu.TurunStatus, KeadaanFormulir.Isi);

        // A form that its owner wants back is not judged meanwhile.
        mesin.Configure(KeadaanFormulir.TurunDimintaDiSkpd)
            .Permit(Pemicu.TarikTurun, KeadaanFormulir.Terkirim)
            .Permit(Pemicu.TolakTurun, KeadaanFormulir.Terkirim)
            .Permit(Pemicu.TurunStatus, KeadaanFormulir.Isi);
        mesin.Configure(KeadaanFormulir.TurunDimintaDiBkd)
            .Permit(Pemicu.TarikTurun, KeadaanFormulir.DiBkd)
            .Permit(Pemicu.TolakTurun, KeadaanFormulir.DiBkd)
            .Permit(Pemicu.TurunStatus, KeadaanFormulir.Isi);
        return mesin;
    }
}
