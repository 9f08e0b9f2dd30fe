using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>States of a form. The numbers are stored: never reuse one.</summary>
public enum KeadaanFormulir
{
    /// <summary>The person fills it in.</summary>
    Isi = 1,

    /// <summary>Sent; waits for SKPD.</summary>
    Terkirim = 2,

    /// <summary>SKPD is done; waits for BKD.</summary>
    DiBkd = 3,

    /// <summary>BKD is done; waits for BKN.</summary>
    DiBkn = 4,

    /// <summary>Every level is done.</summary>
    Selesai = 5,

    /// <summary>A level gave it back to be put right.</summary>
    Dikembalikan = 6,

    /// <summary>Sent and with SKPD; the person asks for it back.</summary>
    TurunDimintaDiSkpd = 7,

    /// <summary>With BKD; the person asks for it back.</summary>
    TurunDimintaDiBkd = 8,
}

/// <summary>What follows from a state.</summary>
public static class ArtiKeadaan
{
    /// <summary>The person may change the form.</summary>
    public static bool Terbuka(this KeadaanFormulir keadaan) => keadaan is KeadaanFormulir.Isi or KeadaanFormulir.Dikembalikan;

    /// <summary>The person asked for it back, and nobody has decided.</summary>
    public static bool TurunDiminta(this KeadaanFormulir keadaan) => keadaan is KeadaanFormulir.TurunDimintaDiSkpd or KeadaanFormulir.TurunDimintaDiBkd;

    /// <summary>The person may ask for it back.</summary>
    public static bool DapatDimintaTurun(this KeadaanFormulir keadaan) => keadaan is KeadaanFormulir.Terkirim or KeadaanFormulir.DiBkd;

    /// <summary>The level whose turn it is; null when it is none's.</summary>
    public static Putusan? Tingkat(this KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Terkirim or KeadaanFormulir.TurunDimintaDiSkpd => Putusan.Skpd,
        KeadaanFormulir.DiBkd or KeadaanFormulir.TurunDimintaDiBkd => Putusan.Bkd,
        KeadaanFormulir.DiBkn => Putusan.Bkn,
        _ => null,
    };
}
