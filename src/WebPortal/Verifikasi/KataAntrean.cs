using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;

namespace EPupns.WebPortal.Verifikasi;

/// <summary>Words of the verifiers' pages for what the program stores as a number.</summary>
public static class KataAntrean
{
    /// <summary>A part of the queue.</summary>
    public static string Nama(this KelompokAntrean kelompok) => kelompok switch
    {
        KelompokAntrean.Menunggu => "Menunggu saya",
        KelompokAntrean.Saya => "Saya kerjakan",
        KelompokAntrean.Lain => "Dikerjakan rekan",
        KelompokAntrean.Turun => "Turun status",
        KelompokAntrean.Terlambat => "Terlambat",
        KelompokAntrean.Skpd => "Di SKPD",
        KelompokAntrean.Bkd => "Di BKD",
        KelompokAntrean.Bkn => "Di BKN",
        KelompokAntrean.Dikembalikan => "Dikembalikan",
        KelompokAntrean.Selesai => "Selesai",
        _ => "Semua",
    };

    /// <summary>A level, as on the printed form.</summary>
    public static string Nama(this Putusan tingkat) => tingkat switch
    {
        Putusan.Skpd => "SKPD",
        Putusan.Bkd => "BKD",
        _ => "BKN",
    };

    /// <summary>A state of a form, in two words.</summary>
    public static string Nama(this KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Terkirim => "Di SKPD",
        KeadaanFormulir.DiBkd => "Di BKD",
        KeadaanFormulir.DiBkn => "Di BKN",
        KeadaanFormulir.Selesai => "Selesai",
        KeadaanFormulir.Dikembalikan => "Dikembalikan",
        KeadaanFormulir.TurunDimintaDiSkpd or KeadaanFormulir.TurunDimintaDiBkd => "Minta turun status",
        _ => "Sedang diisi",
    };

    /// <summary>The stylesheet's class of a state.</summary>
    public static string Kelas(this KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Selesai => "disetujui",
        KeadaanFormulir.Dikembalikan => "ditolak",
        KeadaanFormulir.TurunDimintaDiSkpd or KeadaanFormulir.TurunDimintaDiBkd => "menunggu",
        _ => "",
    };

    /// <summary>Days, as people say them.</summary>
    public static string Umur(int hari) => hari switch
    {
        0 => "hari ini",
        1 => "kemarin",
        _ => $"{hari} hari lalu",
    };
}
